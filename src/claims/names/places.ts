import { COUNTRIES } from '../../language/words/countries';
import { nameSet } from '../../language/word-set';

/** Territories, continents and regions. */
const TERRITORIES = `
crimea, chechnya, tibet, xinjiang, catalonia, bavaria, siberia, gaza, gaza strip, west bank, kashmir, kurdistan, darfur, donbas, donbass,
africa, asia, europe, oceania, antarctica, arctic, north america, south america, latin america, central america,
middle east, far east, southeast asia, central asia, eastern europe, western europe, balkans, caribbean, scandinavia,
sahara, sahel, gulf, persian gulf, pacific, atlantic, mediterranean, baltic, baltics, black sea, red sea, north sea,
south china sea, himalayas, alps, andes, pyrenees, caucasus, amazon rainforest, horn of africa, indian ocean,
pacific ocean, atlantic ocean, west africa, east africa, north africa, southern africa, midwest, west coast, east coast,
deep south, new england, midlands, east anglia, cornwall, yorkshire, kent, essex, sussex, surrey, devon, dorset, norfolk,
suffolk, lancashire, cumbria, somerset, ontario, quebec, alberta, british columbia, manitoba, nova scotia, saskatchewan,
new south wales, queensland, tasmania, victoria, western australia, punjab, kerala, gujarat, maharashtra, tamil nadu,
west bengal, guangdong, sichuan, hubei, tuscany, sicily, sardinia, lombardy, brittany, normandy, provence, corsica,
andalusia, basque country, galicia, saxony, flanders, wallonia, crete, bali, java, sumatra, borneo, okinawa, hokkaido`;

const STATES = `
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma,
oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington,
west virginia, wisconsin, wyoming, district of columbia, ala., ariz., ark., calif., colo., conn., del., fla., ill., ind.,
kan., ky., la., mass., md., mich., minn., miss., mo., mont., neb., nev., okla., ore., pa., tenn., tex., va., wash., wis.,
n.y., n.j., n.h., n.c., s.c., d.c.`;

const CITIES = `
abidjan, abu dhabi, abuja, accra, addis ababa, adelaide, aleppo, alexandria, algiers, almaty, amman, amsterdam, ankara,
antwerp, ashgabat, asmara, astana, asunción, athens, atlanta, auckland, austin, baghdad, baku, baltimore, bamako, bandung,
bangalore, bengaluru, bangkok, barcelona, basel, basra, beijing, beirut, belfast, belgrade, bergen, berlin, bern, berne,
bilbao, birmingham, bogotá, bogota, bologna, bonn, bordeaux, boston, brasília, bratislava, brazzaville, bremen, brisbane,
bristol, brooklyn, brussels, bucharest, budapest, buenos aires, buffalo, cairo, calais, calcutta, calgary, cambridge,
canberra, cape town, caracas, cardiff, casablanca, charleston, charlotte, chengdu, chennai, chicago, chisinau, chongqing,
cincinnati, cleveland, cologne, colombo, conakry, copenhagen, cork, dakar, dallas, damascus, dar es salaam, delhi, denver,
detroit, dhaka, dijon, doha, donetsk, dortmund, dresden, dubai, dublin, durban, düsseldorf, edinburgh, erbil, essen,
florence, frankfurt, freetown, fukushima, gaza city, gdansk, gdynia, geneva, genoa, ghent, glasgow, gothenburg, granada,
guadalajara, guangzhou, guatemala city, haifa, hamburg, hamilton, hangzhou, hanoi, harare, havana, helsinki, hiroshima,
ho chi minh city, hobart, honolulu, houston, hyderabad, islamabad, istanbul, jakarta, jeddah, jerusalem, johannesburg,
kabul, kampala, kandahar, karachi, kathmandu, kharkiv, khartoum, kherson, kigali, kingston, kinshasa, kolkata, kraków,
krakow, kuala lumpur, kyiv, kiev, kyoto, la paz, lagos, lahore, las vegas, lausanne, leeds, leicester, leipzig, libreville,
lille, lima, limerick, lisbon, liverpool, ljubljana, london, los angeles, luanda, lusaka, luxembourg city, lviv, lyon,
madrid, malmö, managua, manama, manchester, manhattan, manila, maputo, mariupol, marrakesh, marseille, mecca, melbourne,
memphis, mexico city, miami, milan, milwaukee, minneapolis, minsk, mogadishu, monrovia, montevideo, montreal, moscow,
mosul, mumbai, munich, muscat, nagasaki, nairobi, nanjing, nantes, naples, nashville, new delhi, new orleans,
new york city, newcastle, nice, nicosia, nottingham, nuremberg, oakland, odesa, odessa, orlando, osaka, oslo, ottawa,
ouagadougou, oxford, palermo, panama city, paris, perth, philadelphia, phnom penh, phoenix, pittsburgh, plymouth,
port-au-prince, portland, porto, prague, pretoria, pristina, pyongyang, quito, rabat, ramallah, rangoon, yangon, reykjavik,
riga, rio de janeiro, riyadh, rome, rotterdam, sacramento, saint petersburg, st petersburg, st. petersburg, salvador,
salzburg, san diego, san francisco, san jose, san josé, san juan, santiago, santo domingo, são paulo, sarajevo, seattle,
seoul, seville, shanghai, sheffield, shenzhen, skopje, sofia, southampton, split, st louis, st. louis, stockholm,
strasbourg, stuttgart, sydney, taipei, tallinn, tashkent, tbilisi, tehran, tel aviv, the hague, hague, tianjin, tijuana,
tirana, tokyo, toronto, toulouse, tripoli, tromsø, tunis, turin, ulaanbaatar, utrecht, valencia, valletta, vancouver,
venice, vienna, vilnius, vladivostok, warsaw, wellington, winnipeg, wuhan, yerevan, yokohama, zagreb, zaporizhzhia, zurich,
zürich, washington d.c., white house, wall street, silicon valley, hollywood, downing street, whitehall, westminster,
capitol hill, kremlin`;

/** Nouns that a place's name ends with. */
export const PLACE_NOUNS: ReadonlySet<string> = nameSet(`
river, lake, mount, mountain, mountains, street, road, avenue, lane, boulevard, square, county, island, islands, isle,
bay, valley, bridge, park, airport, station, city, sea, ocean, beach, cove, creek, canyon, desert, strait, peninsula,
forest, falls, hill, hills, harbour, harbor, port, village, district, province, region, highway, pier, tower, palace,
castle, cathedral, stadium, arena, canal, channel, coast, plateau, reef, weir, quay, dock, market, plaza, heights, point,
gulf, glacier, volcano, basin, delta, springs, cemetery, prison, hall, tunnel, fjord, parade, terrace, row, crescent, close,
drive, promenade, esplanade, marina, wharf, gate, cross, green, common, heath, moor, fell, glen, loch, lough, sound, inlet,
lagoon, marsh, ridge, pass, peak, gardens, fields, mine, quarry, dam, reservoir, lighthouse`);

/** Of the nouns that a place's name ends with, those that are surnames as well. */
const SURNAMES: ReadonlySet<string> = nameSet(
  'hill, park, lane, castle, forest, marsh, heath, moor, cross, green, glen, hall, lake, beach, rivers, fell, common, close, peak, pass, row, gate, sound, bay, market, district, canal, port, sea',
);

/** Whether the words of a name mark it as a place's: "Marine Parade", "Lake Ostrey"; not "Tom Hill", whose given name is known. */
export function namesPlace(words: readonly string[], isGivenName: boolean): boolean {
  if (words.length < 2) return false;
  const last = (words.at(-1) ?? '').toLowerCase();
  if (PLACE_OPENERS.has((words[0] ?? '').toLowerCase())) return true;
  return PLACE_NOUNS.has(last) && !(isGivenName && SURNAMES.has(last));
}

/** Nouns that a place's name begins with. */
export const PLACE_OPENERS: ReadonlySet<string> = nameSet(
  'lake, mount, mt, cape, port, fort, isle, gulf, strait, river, camp',
);

const LANDS = `${COUNTRIES},${TERRITORIES}`;

const CITY_NAMES = nameSet(CITIES);

/** Whether a name, as written, is that of a city which needs no introduction. */
export const isKnownCity = (name: string): boolean => CITY_NAMES.has(name.toLowerCase());

const PLACES = nameSet(`${LANDS},${STATES},${CITIES}`);

/** Whether a name, as written, is that of a place in the gazetteer. */
export function isKnownPlace(name: string): boolean {
  return PLACES.has(name.toLowerCase());
}

const REGIONS = nameSet(`${LANDS},${STATES}`);

/** Whether a name is that of a country, a state or a region: no town's. */
export function isKnownLand(name: string): boolean {
  return REGIONS.has(name.toLowerCase());
}

const COUNTRY_NAMES = nameSet(COUNTRIES);

/** Whether a name is that of a country. */
export function isKnownCountry(name: string): boolean {
  return COUNTRY_NAMES.has(name.toLowerCase());
}
