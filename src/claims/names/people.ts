/** Given names that are common in English-language news, from many countries. Lower case. */
const GIVEN = `
aaron abdul abdullah abigail abraham adam adrian agnes ahmad ahmed aisha alan albert alejandro alex alexander alexandra
alexei alfred ali alice alicia alison allan allen amanda amber amelia amina amir amit amy ana anastasia andrea andreas
andrei andrew andrzej andy angela angelina anita ann anna anne annie anthony antonio antony anya april arjun arnold arthur
ashley astrid audrey austin ayesha barbara barry beatrice becky ben benedict benjamin bernard bernie beth betty beverly
bill billy bjorn bob bobby bonnie boris brad bradley brandon brenda brett brian bridget bruce bruno bryan byron calvin
cameron camilla carl carla carlos carol caroline carolyn carrie catherine cathy cecilia celia chad charles charlie
charlotte chelsea cheryl chloe chris christian christina christine christopher chuck cindy claire clara clare claudia
clive colin connor constance corey craig cristina curtis cynthia daisy dale damian dan dana daniel daniela danielle danny
daphne darren dave david dawn dean deborah debra denis denise dennis derek diana diane diego dilys dirk dmitri dmitry
dolores dominic don donald donna dora doris dorothy doug douglas duncan dustin dylan earl ed eddie edgar edith edmund
eduardo edward edwin eileen elaine eleanor elena eli elias elijah elizabeth ella ellen elliot elon elsa emil emily emma
emmanuel enrique eric erica erik erin ernest esther ethan eugene eva evan evelyn fatima felicity felix fernando fiona
florence frances francesca francis francisco frank franklin fred frederick gabriel gabriela gareth gary gavin gemma gene
geoff geoffrey george georgia georgina gerald gerard gerhard gianni gilbert gillian giorgia giovanni giulia gladys glen
glenn gloria gordon grace graham grant greg gregory greta guy gwen hamid hannah hans harold harriet harry harvey hassan
hazel heather hector heidi helen helena henri henry herbert hilary hillary holly horace howard hugh hugo hussein ian
ibrahim ida igor imran ines ingrid irene iris isaac isabel isabella ivan ivana jack jackie jackson jacob jacqueline jaime
jake james jamie jan jana jane janet janice jared jasmine jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome
jerry jesse jessica jill jim jimmy jo joan joanna joanne joe joel joerg johan johanna john johnny jon jonas jonathan jordan
jorge jose josé joseph josephine josh joshua joy joyce juan judith judy julia julian julie juliet june justin kamala karen
karin karl kate katharina katherine kathleen kathryn kathy katie kayla keith kelly ken kenneth kenny kevin khalid kim
kirsten kristen kristina kurt kyle lance larry lars laura lauren laurence lawrence leah lee leila lena leo leon leonard
leroy leslie lewis liam lillian lily linda lindsay lisa liz lloyd lois lorenzo lorraine louis louisa louise lou lucas lucia
lucy luigi luis luke lydia lynn madeleine magnus malcolm manuel marc marcel marcia marco marcus margaret maria marian marie
marina mario marion marjorie mark marlene martha martin marvin mary mateo matt matteo matthew maureen maurice max maxine
megan mehmet melanie melissa mercedes meredith michael michelle miguel mike mikhail mildred milton miranda miriam mitch
mohamed mohammad mohammed moira molly monica morgan moses muhammad myra nadia nadine nancy naomi narendra natalia natalie
nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikita nikki nina noah noel nora norma norman olga
oliver olivia omar oscar otto owen pablo pamela patricia patrick paul paula pauline pedro peggy penelope penny percy perry
pete peter petra phil philip philippa phillip phyllis pierre polly priya rachel rafael rahul ralph ramon randy raphael
rashid raul ravi ray raymond rebecca reginald rené renee rhona ricardo richard rick ricky rita rob robert roberta roberto
robin rodney roger roland ron ronald rosa rosalind rose rosemary roy ruben ruby rudolf rupert russell ruth ryan sabrina
sadiq sally sam samantha samuel sandra sandy sanjay sara sarah saul scott sean sebastian sergei sergey sergio seth shane
shannon sharon shawn sheila shirley sidney silvia simon simone sofia sonia sophia sophie spencer stacy stan stanley stefan
stella stephanie stephen steve steven stewart stuart sue susan susanna suzanne sven svetlana sylvia tamara tanya tara ted
terence teresa terry thea theo theodore theresa thierry thomas tim timothy tina toby todd tom tommy toni tony tracy travis
trevor tristan ulrich ursula valentina valerie vanessa vera vernon veronica victor victoria vijay vincent viola virginia
vivian vladimir volodymyr wade walter wanda warren wayne wendy wesley will william willie winston wolfgang xavier xi yasmin
yolanda yuri yusuf yvonne zachary zoe`;

const GIVEN_NAMES = new Set(GIVEN.trim().split(/\s+/));

/** Titles, ranks and offices that stand before a person's name and are no part of it. Lower case, without a full stop. */
const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess earl viscount prince
   princess king queen emperor pope cardinal archbishop bishop rev reverend father sister brother rabbi imam ayatollah
   sheikh president vice premier chancellor minister secretary senator sen congressman congresswoman representative rep
   governor gov mayor judge justice attorney general gen colonel col major maj captain capt lieutenant lt sergeant sgt
   corporal private admiral commander commissioner chief inspector constable detective superintendent sheriff officer
   deputy ambassador councillor councilman councilwoman councilor alderman speaker chairman chairwoman coach director
   prime foreign home former interim acting defence defense first chief-executive ceo cfo cmdr hon saint pm mp`.split(
    /\s+/,
  ),
);

/** Words that only make sense of a person: what stands in apposition to a name, or before it. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `man woman boy girl actor actress author writer novelist poet singer musician composer painter artist photographer
   director producer professor teacher lecturer student scientist researcher physicist chemist biologist economist
   historian analyst engineer architect doctor physician surgeon nurse lawyer barrister solicitor attorney prosecutor
   judge detective officer soldier general captain pilot astronaut farmer fisherman builder carpenter baker butcher
   shopkeeper owner founder co-founder ceo chief chairman chairwoman chair president director manager spokesman
   spokeswoman spokesperson secretary treasurer clerk minister senator lawmaker congressman congresswoman mp mayor
   councillor governor commissioner ambassador diplomat politician candidate leader activist campaigner volunteer
   resident neighbour neighbor mother father son daughter brother sister wife husband widow uncle aunt cousin friend
   colleague billionaire businessman businesswoman entrepreneur executive banker trader investor coach player
   footballer striker midfielder goalkeeper defender boxer cyclist runner swimmer athlete champion star journalist
   reporter editor columnist critic broadcaster presenter host priest vicar bishop pastor king queen prince princess
   signalman driver victim suspect defendant witness deputy veteran expert curator librarian head`.split(
    /\s+/,
  ),
);

/** Whether a word is a common given name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word.toLowerCase());
}

/** Whether a word is a title or an office that may stand before a name ("Dr.", "Premier"). */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ''));
}
