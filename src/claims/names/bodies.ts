import { nameSet } from '../../language/word-set';

/** Words that the name of a company, office, party, club or other body holds. Lower case. */
const BODY_WORDS = nameSet(`
inc, corp, corporation, co, ltd, limited, llc, llp, plc, ag, gmbh, sa, spa, nv, bv, se, ab, oy, holdings, group, company,
companies, industries, partners, capital, ventures, bank, bancorp, insurance, airlines, airways, motors, motor, records,
pictures, studios, entertainment, media, press, times, post, guardian, telegraph, herald, tribune, journal, gazette,
chronicle, sentinel, observer, news, university, college, school, academy, institute, institution, laboratory, hospital,
clinic, museum, gallery, library, theatre, theater, orchestra, church, ministry, department, office, agency, bureau,
authority, administration, commission, committee, council, board, court, tribunal, parliament, congress, senate, house,
assembly, government, cabinet, treasury, police, army, navy, force, forces, guard, corps, regiment, brigade, service,
services, party, coalition, alliance, association, federation, confederation, union, league, society, club, team, united,
rovers, fc, foundation, trust, fund, charity, network, center, centre, organization, organisation, forum, movement, front,
brotherhood, watch, bundestag, bundesrat, knesset, duma, reserve, exchange, pharmaceuticals, pharma, energy,
technologies, technology, systems, software, electric, electronics, steel, oil, gas, petroleum, chemicals, foods, brewery, bakery, bakeries,
brands, stores, supermarkets, railways, railway, rail, travel, logistics, shipping, consulting, associates, survey,
observatory, consortium, cooperative, co-operative, syndicate, collective, band`);

/** Words that mark a name as a body's where they stand last: teams, papers, trades. Many are no such word elsewhere. */
const LAST_WORDS = nameSet(`
stars, rovers, wanderers, athletic, albion, rangers, hotspur, argyle, thistle, dynamo, lions, tigers, bears, eagles, hawks,
falcons, giants, saints, sharks, bulls, warriors, raiders, titans, rockets, jets, pirates, panthers, wolves, dragons, devils,
royals, hornets, blades, harriers, celtic, city, town, county, albion, courier, argus, mail, express, mirror, echo, star, sun,
standard, bulletin, examiner, inquirer, enquirer, dispatch, despatch, advertiser, independent, globe, monitor, register,
record, recorder, messenger, reporter, weekly, daily, magazine, review, letters, mining, minerals, metals, lines, cargo,
freight, ferries, buses, coaches, trains, haulage, oils, dairies, dairy, farms, fisheries, textiles, clothing, homes,
properties, estates, construction, engineering, builders, works, mills, breweries, distillery, vineyards, solutions,
robotics, semiconductors, biotech, therapeutics, labs, digital, telecom, mobile, interactive, games, publishing, books,
films, productions, fashion, retail, trading, finance, savings, mutual, securities, investments, asset, assets, lending,
credit, water, power, electricity, renewables, solar, aerospace, aviation, defence, defense, dynamics, relief, rescue, aid,
playhouse, opera, ballet, philharmonic, symphony, players, ensemble, choir, guild, collection, archive, archives, zoo,
aquarium, polytechnic, seminary, conservatory, kilns, shipyard, shipyards, authorities, democrats, republicans,
conservatives, liberals, greens, centre, center, left, as, asa, aps, kgaa, pty, initiative, campaign, chamber, cooperatives, growers, teachers,
farmers, workers, nurses, doctors, research, rights, inspectorate, commissioners, secretariat, directorate, general, infirmary, air`);

/** Names of bodies that everybody knows by one word or by their letters. Lower case. */
const KNOWN = nameSet(`
eu, european union, un, united nations, nato, who, wto, imf, world bank, opec, asean, unesco, unicef, unhcr, iaea, icc, oecd,
g7, g8, g20, nasa, esa, fbi, cia, nsa, irs, fda, epa, cdc, sec, fcc, doj, pentagon, kremlin, fed, ecb, bbc, cnn, nbc, cbs,
abc, nhs, raf, mi5, mi6, fifa, uefa, ioc, nba, nfl, nhl, mlb, red cross, amnesty, greenpeace, oxfam, hamas, hezbollah,
taliban, isis, al-qaeda, al qaeda, interpol, europol, reuters, bloomberg, associated press, ap, afp, labour, tories, gop, congress, parliament, senate,
supreme court, treasury, home office, foreign office, house of commons, house of lords, house of representatives`);

/** Firms that everybody knows by one word or two. Lower case. */
const KNOWN_FIRMS = nameSet(`
google, apple,
microsoft, amazon, facebook, meta, twitter, netflix, tesla, spacex, boeing, airbus, toyota, honda, ford, volkswagen, bmw,
mercedes-benz, renault, volvo, samsung, sony, huawei, tencent, alibaba, baidu, byd, intel, nvidia, ibm, openai, pfizer,
moderna, astrazeneca, novartis, roche, bayer, siemens, shell, bp, exxon, exxonmobil, chevron, total, gazprom, walmart, ikea,
nestlé, unilever, starbucks, mcdonald’s, nike, adidas, goldman sachs, jpmorgan, citigroup, hsbc, barclays, ubs,
deutsche bank, credit suisse, crédit agricole, credit agricole, general electric, general motors, standard chartered, blackrock, visa, mastercard, paypal, uber, airbnb, philips, ericsson, nokia, maersk, barclays, burberry,
carrefour, lufthansa, ryanair, easyjet, lego, heineken, carlsberg, danone, sanofi, equinor, vattenfall, petrobras, glencore,
arcelormittal, thyssenkrupp, basf, allianz, santander, stellantis, nissan, hyundai, mitsubishi, panasonic, toshiba, hitachi,
nintendo, lenovo, xiaomi, infosys`);

/** Heads after which "of X" goes on with the name: "Bank of England", "University of Oslo". */
export const TAKES_OF: ReadonlySet<string> = nameSet(`
bank, university, college, institute, department, ministry, house, court, office, board, council, association, federation,
bureau, academy, museum, society, church, chamber, league, organisation, organization, confederation, union, commission,
committee, school, hospital, republic, kingdom, states, emirates, bay, gulf, isle, cape, city, state, strait, sea, port, duke,
prince, princess, archbishop, bishop, lord, tower, palace, institution, order, knights, leader, treaty, declaration,
statue, temple, hall, hill, rock, county, district, province, army, forum, battle, corps`);

/** Whether a word, inside a name, marks it as a body's. */
export function isBodyWord(word: string): boolean {
  return BODY_WORDS.has(word.toLowerCase().replace(/[.,]$/, ''));
}

/** Whether a word, where it stands last in a name of several words, marks it as a body's. */
export function isBodyEnding(word: string): boolean {
  return LAST_WORDS.has(word.toLowerCase()) || isBodyWord(word);
}

/** Whether the words of a name mark it as a body's. */
export function namesBody(words: readonly string[]): boolean {
  return words.some(isBodyWord) || (words.length > 1 && isBodyEnding(words.at(-1) ?? ''));
}

/** Whether a name, as written, is that of a firm which needs no introduction. */
export function isKnownFirm(name: string): boolean {
  return KNOWN_FIRMS.has(name.toLowerCase());
}

/** Whether a name, as written, is that of a body which needs no introduction. */
export function isKnownBody(name: string): boolean {
  return KNOWN.has(name.toLowerCase()) || isKnownFirm(name);
}

const COMPANY_FORMS =
  /(?<!\p{L})(?:inc|corp|corporation|co|ltd|limited|llc|llp|plc|ag|gmbh|holdings|group|industries|motors?|air|airlines|airways|technologies|pharmaceuticals|pharma|foods|stores|brands|systems|shipping|lines|cargo|mining|logistics|ventures|bank|insurance|oils?|mills|breweries|brewery|bakery|bakeries|robotics|software|steel|energy|telecom|freight|builders|homes|properties|textiles|farms|fisheries|haulage|engineering|construction|partners|capital|electronics|chemicals|petroleum|dairies|biotech|therapeutics|semiconductors|solar|aerospace|ferries|media|studios|publishing|labs|laboratories)\.?$/iu;

/** Whether a name ends like a company's: its first word alone then means the company ("Orrin" for "Orrin Kilns Ltd"). */
export function isCompany(name: string): boolean {
  return COMPANY_FORMS.test(name);
}
