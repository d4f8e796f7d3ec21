import { isKnownCity } from './places';
import { nameSet } from '../../language/word-set';

/** What names that everybody knows by themselves are names of. Lower case, without "the". */
const NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'river',
    nameSet(`
amazon, amur, arno, avon, brahmaputra, clyde, colorado, congo, danube, dnieper, dnipro, don, douro, drava, ebro, elbe, euphrates,
ganges, garonne, hudson, indus, irrawaddy, loire, mackenzie, main, marne, mekong, meuse, mississippi, missouri, moselle, murray, neckar,
neisse, neva, niger, nile, ob, oder, ohio, orinoco, paraná, plata, po, potomac, rhine, rhône, rhone, rio grande, sava, seine, senegal, severn, shannon,
somme, spree, tagus, thames, tiber, tigris, tisza, trent, tweed, tyne, ural, vistula, vltava, volga, weser, yangtze, yellow river, zambezi`),
  ],
  [
    'museum',
    nameSet(`
louvre, prado, hermitage, rijksmuseum, uffizi, guggenheim, tate, tate modern, tate britain, met, moma, getty, orsay, musée d'orsay,
centre pompidou, pompidou, v&a, smithsonian, whitney, pergamon, reina sofía, reina sofia, mauritshuis, kunsthalle, kunsthaus, albertina,
belvedere, courtauld, ashmolean, fitzwilliam`),
  ],
  [
    'airport',
    nameSet(`
heathrow, gatwick, stansted, luton, schiphol, orly, roissy, fiumicino, malpensa, linate, barajas, el prat, arlanda, kastrup, gardermoen,
changi, o'hare, laguardia, newark, jfk, dulles, logan, tempelhof, tegel, ben gurion, narita, haneda, incheon, sheremetyevo, domodedovo,
charles de gaulle, zaventem, ataturk, atatürk`),
  ],
  [
    'newspaper',
    nameSet(`
le monde, le figaro, libération, die zeit, zeit, die welt, bild, der spiegel, süddeutsche zeitung, frankfurter allgemeine, el país, el mundo, abc,
la repubblica, corriere della sera, la stampa, the guardian, guardian, times, daily mail, daily telegraph, telegraph, financial times, sun, mirror, observer, wall street journal,
new york times, washington post, los angeles times, usa today, boston globe, haaretz, al-ahram, dawn, hindu, times of india, asahi shimbun, yomiuri shimbun,
global times, people's daily, straits times, irish times, politiken, aftenposten, dagens nyheter, helsingin sanomat, kommersant, izvestia, pravda, novaya gazeta,
cumhuriyet, hürriyet, clarín, la nación, folha de s.paulo, charlie hebdo, politico`),
  ],
  [
    'bank',
    nameSet(`
barclays, hsbc, lloyds, natwest, santander, bbva, unicredit, intesa sanpaolo, bnp paribas, société générale, credit suisse, crédit agricole, credit agricole,
ubs, deutsche bank, commerzbank, ing, rabobank, abn amro, nordea, swedbank, danske bank, handelsbanken, goldman sachs, jpmorgan, jpmorgan chase,
morgan stanley, citigroup, citibank, bank of america, wells fargo, nomura, standard chartered, monzo, revolut, raiffeisen, erste, sberbank, monte dei paschi, westpac, macquarie, hdfc, icici`),
  ],
  [
    'app',
    nameSet(`
whatsapp, instagram, tiktok, snapchat, telegram, signal, tinder, bumble, wechat, shazam, duolingo, strava, vinted, venmo, robinhood, discord, grindr,
clubhouse, threads, waze, deliveroo, spotify, bereal, weibo, douyin, kakaotalk, viber, uber, facebook, twitter, youtube, reddit, pinterest`),
  ],
  [
    'university',
    nameSet(`
yale, harvard, princeton, stanford, cornell, dartmouth, mit, caltech, sorbonne, oxford university, cambridge university, eth zurich, lse, ucla, nyu,
imperial college, duke, rutgers, purdue, georgetown, uppsala university, al-azhar`),
  ],
  [
    'party',
    nameSet(`
labour, tories, conservatives, liberal democrats, lib dems, greens, snp, plaid cymru, sinn féin, sinn fein, fine gael, fianna fáil, dup, ukip,
reform uk, democrats, republicans, fidesz, likud, syriza, podemos, vox, afd, spd, cdu, csu, fpö, övp, forza italia, lega, bjp, aap, anc, akp, chp, hdp, kuomintang,
pasok, ciudadanos, national rally, rassemblement national, jobbik, kadima, svp, pvv, vvd, d66, golden dawn, law and justice, five star movement, swedish democrats, sweden democrats`),
  ],
  [
    'club',
    nameSet(`
ajax, arsenal, chelsea, everton, juventus, liverpool, benfica, porto, barcelona, real madrid, atlético madrid, bayern, bayern munich, borussia dortmund, inter milan, ac milan,
roma, lazio, napoli, celtic, rangers, tottenham, tottenham hotspur, aston villa, feyenoord, psv, anderlecht, galatasaray, fenerbahce, fenerbahçe, besiktas,
boca juniors, river plate, flamengo, santos, psg, olympique lyonnais, leeds united, newcastle united, manchester united, manchester city, crystal palace, fulham, sevilla`),
  ],
  [
    'carmaker',
    nameSet(`
volvo, bmw, audi, mercedes, mercedes-benz, volkswagen, porsche, fiat, ferrari, renault, peugeot, citroën, dacia, skoda, seat, opel, stellantis, ford, tesla, rivian, general motors, gm, chrysler,
toyota, honda, nissan, mazda, subaru, suzuki, hyundai, kia, byd, geely, tata motors, jaguar land rover, rolls-royce, bentley, aston martin, mclaren, lucid, nio, polestar`),
  ],
  [
    'airline',
    nameSet(`
ryanair, easyjet, lufthansa, klm, air france, british airways, iberia, vueling, wizz air, norwegian, sas, finnair, alitalia, ita airways, aer lingus, tap, swiss, austrian, qantas, emirates,
etihad, qatar airways, turkish airlines, delta, united airlines, american airlines, southwest, jetblue, air canada, singapore airlines, cathay pacific, air india, indigo, ana, aeroflot, latam`),
  ],
  ['cathedral', nameSet('notre-dame, notre dame, sagrada família, sagrada familia, york minster')],
  ['palace', nameSet('alhambra, versailles, schönbrunn, élysée, elysée, topkapi')],
  [
    'stadium',
    nameSet(
      'wembley, maracanã, maracana, camp nou, bernabéu, san siro, old trafford, anfield, twickenham, croke park, allianz arena',
    ),
  ],
  [
    'volcano',
    nameSet(
      'etna, vesuvius, stromboli, popocatépetl, popocatepetl, kilauea, eyjafjallajökull, krakatoa, merapi, fuji',
    ),
  ],
  [
    'mountain',
    nameSet(
      'everest, k2, matterhorn, mont blanc, kilimanjaro, denali, annapurna, eiger, ben nevis, snowdon, aconcagua, elbrus, fuji',
    ),
  ],
]);

/** Nouns by which what is of a kind is called again. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['waterway', 'river'],
  ['gallery', 'museum'],
  ['paper', 'newspaper'],
  ['daily', 'newspaper'],
  ['tabloid', 'newspaper'],
  ['weekly', 'newspaper'],
  ['lender', 'bank'],
  ['platform', 'app'],
  ['college', 'university'],
  ['team', 'club'],
  ['side', 'club'],
  ['automaker', 'carmaker'],
  ['carrier', 'airline'],
  ['peak', 'mountain'],
]);

/** The kind that a noun calls things by again: "newspaper" for "paper". */
export const kindCalled = (noun: string): string => CALLED.get(noun) ?? noun;

/** Whether a name is known to be that of a kind: "Le Monde" of a newspaper. */
export const isKnownAs = (name: string, kind: string): boolean =>
  kind === 'city'
    ? isKnownCity(name)
    : NAMES.get(kind)?.has(name.toLowerCase().replace(/^the /u, '')) === true;

/** The kinds that a name is known to be of. */
export const knownKinds = (name: string): readonly string[] =>
  [...NAMES.keys()].filter((kind) => isKnownAs(name, kind));

/** Whether names of a kind are known. */
export const isNamedKind = (kind: string): boolean => kind === 'city' || NAMES.has(kind);
