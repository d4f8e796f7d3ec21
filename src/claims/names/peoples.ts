import { wordSet } from '../../language/word-set';

/** Adjectives and nouns for the people of a land. They are written with a capital, but name nobody. Lower case. */
const PEOPLES =
  wordSet(`afghan african albanian algerian american americans angolan arab arabs argentine argentinian armenian asian australian
   australians austrian azerbaijani bangladeshi basque belarusian belgian bolivian bosnian brazilian brazilians british
   briton britons bulgarian burmese cambodian canadian canadians catalan chilean chinese colombian congolese croatian cuban
   cypriot czech dane danes danish dutch ecuadorean egyptian emirati english eritrean estonian ethiopian european europeans
   filipino finn finns finnish french frenchman georgian german germans ghanaian greek greeks guatemalan haitian hungarian
   icelandic indian indians indonesian iranian iranians iraqi iraqis irish israeli israelis italian italians ivorian
   jamaican japanese jordanian kazakh kenyan korean koreans kosovan kurd kurds kurdish kuwaiti latvian lebanese liberian
   libyan lithuanian malaysian malian maltese mexican mexicans moldovan mongolian moroccan mozambican nepalese nepali
   nicaraguan nigerian nigerians norwegian norwegians pakistani palestinian palestinians panamanian peruvian pole poles
   polish portuguese puerto-rican qatari romanian russian russians rwandan salvadoran saudi saudis scot scots scottish
   senegalese serb serbs serbian sicilian singaporean slovak slovenian somali spaniard spaniards spanish sudanese swede
   swedes swedish swiss syrian syrians taiwanese tanzanian thai tibetan tunisian turk turks turkish ugandan ukrainian
   ukrainians uighur uyghur uruguayan uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean democrat
   democrats democratic republican republicans conservative conservatives liberal liberals christian christians muslim
   muslims islamic jewish jews jew catholic catholics protestant hindu hindus buddhist sikh sunni shia orthodox latino
   latinos hispanic marxist communist communists nazi nazis socialist`);

/** Whether a word is the adjective or noun of a people, a faith or a party's followers ("Danish", "Democrats"). */
export function isPeople(word: string): boolean {
  return PEOPLES.has(word.toLowerCase());
}

/** Countries that are said of somebody as they stand. */
const LAND = /^(?:US|UK|EU|U\.S\.|U\.K\.)$/iu;

/** Whether a word says where something is from: "Danish", "US". */
export const isOfLand = (word: string): boolean => LAND.test(word) || isPeople(word);
