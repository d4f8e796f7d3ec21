import { genderOfNoun } from './gendered-nouns';
import { ROLE_NOUNS } from './people';
import { wordSet } from '../../language/word-set';

const MORE =
  wordSet(`relative child kid teenager teen adult baby parent grandmother grandfather employee worker staff staffer customer passenger patient user voter
  citizen migrant refugee tourist visitor shopper tenant landlord pupil player fan supporter protester demonstrator suspect victim
  survivor gunman attacker thief robber killer prisoner inmate hostage rebel militant fighter troop spokesperson official aide
  adviser advisor researcher expert scholar inspector lawmaker legislator whip predecessor successor colleague boss leader member
  organizer organiser baker cook chef grower pensioner trainer referee mountaineer climber sailor seaman crewman widower
  inspector auditor investigator scorer keeper sergeant constable therapist inventor roommate housemate flatmate fraudster gangster mobster arsonist dentist pharmacist optician plumber electrician mechanic engineer partner
  neighbour twin sibling spouse fiancee commander constable sheriff chancellor premier speaker admiral colonel lieutenant corporal headmaster headmistress
  counsel magistrate coroner bailiff warden ranger lifeguard firefighter paramedic steward skipper navigator cook gardener caretaker janitor porter guard diver
  landlady apprentice trainee graduate scholar poet playwright dramatist sculptor conductor violinist pianist drummer guitarist soprano tenor
  dancer choreographer comedian screenwriter filmmaker translator interpreter archaeologist geologist botanist zoologist astronomer
  mathematician statistician psychologist psychiatrist epidemiologist virologist oncologist cardiologist meteorologist seismologist
  hydrologist oceanographer surveyor planner designer programmer hacker blogger influencer correspondent anchor jockey
  skier golfer sprinter rider batsman bowler wicketkeeper winger lawmaker successor undersecretary envoy
  accountant whistleblower freelancer caseworker essayist motorist bystander villager islander commuter traveller traveler hiker surfer claimant
  plaintiff cleaner barber hairdresser fishmonger farmhand shepherd vet veterinarian technician magician archivist florist shareholder
  cofounder contestant nominee lobbyist donor imam rabbi sniper cabbie welder mason foreman supervisor labourer laborer organist rapper jeweller
  tailor seamstress winemaker
  nutritionist dietitian dietician podiatrist physiotherapist midwife paramedic bookkeeper carer beekeeper shopkeeper arborist horticulturist agronomist entomologist ornithologist ecologist barrister solicitor garda organiser consul monarch ruler dictator teammate opponent guest guide tutor dean rector mediator arbitrator juror buyer seller builder raider thug burglar mugger intruder crook toddler youngster shopkeeper man woman people person everyone somebody someone anyone`);

/** "neurobiologist", "cartographer", "paediatrician": trades that are made of a field by an ending. */
const TRADE = /(?:ologist|iatrist|ographer|onomist|atrician|ysicist|chemist|historian)$/u;

/** Whether a noun, in its dictionary form, means a person. */
export function isPersonNoun(lemma: string): boolean {
  return (
    ROLE_NOUNS.has(lemma) ||
    MORE.has(lemma) ||
    TRADE.test(lemma) ||
    (!/^(?:count|miss)$/u.test(lemma) && genderOfNoun(lemma) !== undefined)
  );
}
