/** Given names that tell a person from a body, and what pronoun may stand for them. Common ones, by hand. */
const FEMALE =
  `Abigail Ada Agnes Aisha Alexandra Alice Alicia Alison Amanda Amelia Amy Ana Andrea Angela Anita Ann Anna Anne Annie Beth Betty
  Brenda Bridget Camille Carla Carmen Carol Caroline Catherine Charlotte Cheryl Chloe Christina Christine Claire Clara Cynthia
  Daisy Deborah Diana Diane Dilys Dolores Donna Dora Doris Dorothy Edith Eleanor Elena Elisabeth Elizabeth Ella Ellen Emily Emma Erica
  Erin Esther Eva Eve Evelyn Fatima Fiona Florence Frances Gabriela Gina Gloria Grace Greta Hannah Harriet Heather Helen Helena
  Hillary Ida Inès Ines Ingrid Irene Iris Isabel Isabella Jacqueline Jane Janet Janice Jasmine Jean Jennifer Jenny Jessica Jill Joan
  Joanna Josephine Joyce Judith Judy Julia Julie June Kamala Karen Kate Katherine Kathleen Kathryn Kathy Katie Kayla Kelly Kim Kimberly
  Kirsten Laura Lauren Leila Lena Linda Lisa Liz Lorraine Louise Lucy Lydia Madeleine Maggie Margaret Maria Marie Marilyn Marina
  Marion Martha Mary Maya Megan Melania Melissa Mia Michelle Miriam Moira Monica Nadia Nancy Naomi Natalie Natasha Nicola Nicole Nina
  Nora Olga Olivia Pamela Patricia Paula Pauline Penelope Petra Phyllis Priya Rachel Rebecca Renee Rhona Rita Rosa Rose Ruth Sally Samantha
  Sandra Sara Sarah Sharon Sheila Shirley Silvia Sofia Sonia Sophia Sophie Stella Stephanie Sue Susan Suzanne Sylvia Tamara Tanya Tara
  Teresa Theresa Tina Ursula Valerie Vanessa Vera Veronica Victoria Violet Virginia Vivian Wanda Wendy Yasmin Yvonne Zoe Beatrice Gladys Angelina`.split(
    /\s+/u,
  );
const MALE =
  `Aaron Abdul Abdullah Abraham Adam Adrian Ahmed Alan Albert Alejandro Alex Alexander Alfred Ali Allen Andre Andrew Andy Angelo Anthony
  Antonio Arthur Ben Benjamin Bernard Bernie Bill Billy Bob Boris Brad Bradley Brandon Brian Bruce Bryan Carl Carlos Charles Charlie Chris
  Christian Christopher Clarence Colin Craig Cyril Dale Dan Daniel Dave David Dean Dennis Derek Diego Dmitri Dmitry Don Donald Douglas Duncan
  Dwight Earl Ed Eddie Edgar Edmund Edward Edwin Elon Emmanuel Eric Ernest Eugene Fernando Francis Francisco Frank Fred Frederick Gareth
  Gary Gavin Geoffrey George Gerald Gilbert Glenn Gordon Graham Greg Gregory Guy Hank Hans Harold Harry Hassan Hector Henry Herbert Howard Hugh
  Hussein Ian Ibrahim Imran Isaac Ivan Jack Jacob Jake James Jan Jason Jay Jeff Jeffrey Jeremy Jerome Jerry Jim Jimmy Joe Joel John
  Johnny Jon Jonathan Jorge Jose José Joseph Josh Joshua Juan Julian Justin Karl Keith Ken Kenneth Kevin Kurt Kyle Larry Lars Laurence Lawrence
  Lee Leo Leon Leonard Liam Lloyd Lou Louis Lucas Luis Luke Malcolm Manuel Marc Marco Marcus Mario Mark Martin Marvin Matt Matthew Maurice Max
  Michael Miguel Mike Mitch Mitt Mohamed Mohammad Mohammed Muhammad Nathan Ned Neil Nicholas Nick Nigel Nils Noah Norman Oleg Oliver Omar Oscar Otto
  Patrick Paul Pedro Pete Peter Phil Philip Phillip Pierre Rafael Ralph Ray Raymond Ricardo Richard Rick Rob Robert Robin Rodney Roger Roland
  Ron Ronald Ross Roy Rupert Russell Ryan Salman Sam Samuel Scott Sean Sergei Sergey Seth Simon Stanley Stefan Stephen Steve Steven Stuart Ted
  Terence Terry Theodore Thomas Tim Timothy Toby Todd Tom Tomas Tommy Tony Trevor Victor Viktor Vincent Vladimir Walter Warren Wayne Will William
  Xavier Yusuf Zachary`.split(/\s+/u);

export type Gender = 'female' | 'male';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...MALE.map((name): [string, Gender] => [name, 'male']),
  ...FEMALE.map((name): [string, Gender] => [name, 'female']),
]);

/** The gender that a given name suggests; undefined for a word that is not in the list. */
export function genderOfName(name: string): Gender | undefined {
  return GENDERS.get(name);
}
