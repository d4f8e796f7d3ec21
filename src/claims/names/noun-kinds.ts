import { SHORT_TITLES } from './short-titles';
import { wordSet } from '../../language/word-set';

/** Forms of address, offices and roles that stand before a name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set([
  ...SHORT_TITLES,
  ...wordSet(
    `mr mrs ms miss mx dr pc professor sir dame lord lady president minister premier chancellor secretary
  mayor governor senator representative congressman congresswoman speaker ambassador commissioner councillor councilor
  councilman alderman judge justice magistrate attorney prosecutor sheriff chief officer detective inspector superintendent
  sergeant lieutenant captain colonel major general admiral commander king queen prince princess emperor
  sheikh pope cardinal archbishop bishop reverend father sister brother pastor imam rabbi ceo cfo coo director chairman
  chairwoman chair chairperson spokesman spokeswoman spokesperson leader coach manager doctor treasurer undersecretary mp msp mep
  administrator garda constable comptroller controller registrar provost recorder dean principal trooper marshal
  harbourmaster harbormaster brigadier corporal baroness deacon archdeacon chaplain nurse warden delegate assemblyman assemblywoman
  consul emir mullah abbot abbess coroner headteacher headmaster headmistress vicar deputy
  executive researcher scientist author analyst economist lawyer economist historian`,
  ),
]);

const RANKS = wordSet('prime deputy vice assistant shadow junior acting interim');

/** Whether a word before an office makes another of it: the prime minister is not the minister. */
export const isRank = (word: string): boolean => RANKS.has(word.toLowerCase());

/** Words that mark a name as a body's. */
export const BODY_WORDS = wordSet(
  `association department ministry inc inc. ltd ltd. llc plc corp corp. co co. company corporation gmbh ag university council union party bank agency
  court police alliance group institute commission committee office times news service services authority college school church organization
  organisation bureau board foundation house senate congress parliament government administration society federation
  league club team network network's center centre hospital trust fund partners holdings industries international motors airlines airways
  airbus systems technologies technology labs laboratory press post journal tribune herald guardian gazette chronicle sentinel magazine
  radio television tv broadcasting media
  army navy force forces guard coalition campaign chamber consortium federation cabinet treasury pentagon kremlin nations kilns
  initiative coalition watch tribunal assembly city county state district township republic kingdom embassy exchange reserve
  democrats republicans conservatives liberals greens labour`,
);

/** Common nouns for bodies. */
export const BODY_NOUNS = wordSet(
  `company firm ministry department government court police agency bank union party team university committee council board
  group organization organisation office campaign army military parliament senate house newspaper paper-body magazine authority
  authorities administration commission institute institution regulator watchdog association alliance charity club church school
  hospital carmaker automaker airline manufacturer maker retailer broadcaster network publisher operator supplier lender insurer
  developer startup start-up business corporation federation coalition jury panel tribunal prosecution defence defense opposition
  state country nation city town county district embassy treasury cabinet congress legislature assembly force navy service
  brewer miner producer utility exchange fund trust foundation society lab laboratory outlet agency station site-body`,
);

/** Common nouns for what can be read: studies, figures, papers. */
export const DOCUMENT_NOUNS = wordSet(
  `report study survey poll statement letter document article paper figure figures datum data statistic statistics filing lawsuit suit indictment memo
  email e-mail website site post tweet book bill law result results research analysis record records account audit transcript complaint
  affidavit ruling verdict order agreement contract treaty constitution notice sign label email note message papers finding findings
  evidence count census review investigation inquiry test tests version story editorial column headline release brochure leaflet
  manual guideline guidelines guidance rule rules regulation policy estimate estimates forecast projection model index map chart
  table page section chapter petition appeal motion charter manifesto communique communiqué dossier book diary blog video footage recording film documentary advertisement ad ledger diagram`,
);

/** Nouns for people whom the text will not name. */
export const UNNAMED_NOUNS = wordSet(
  `source sources official officials insider insiders aide aides witness witnesses somebody someone person people`,
);

/** Nouns that mean a firm, whichever it is. */
export const FIRM_NOUNS = wordSet(
  `company firm carmaker automaker manufacturer retailer airline bank lender insurer brewer group business corporation publisher broadcaster
  operator supplier startup start-up maker developer producer miner shipbuilder shipowner brewery chain supermarket`,
);
