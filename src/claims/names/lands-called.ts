/** Countries that are islands or kingdoms: "the island" after Malta. */
const ISLANDS =
  /^(?:Malta|Cyprus|Cuba|Jamaica|Haiti|Iceland|Ireland|Sri Lanka|Taiwan|Madagascar|Mauritius|Bahrain|Barbados|Singapore|Dominica|Grenada|Nauru|Seychelles|Comoros)$/u;
const KINGDOMS =
  /^(?:Saudi Arabia|Bahrain|Jordan|Morocco|Thailand|Norway|Sweden|Denmark|Spain|Belgium|the Netherlands|Netherlands|Bhutan|Tonga|Eswatini|Lesotho|Cambodia|Britain|United Kingdom)$/u;

/** Whether a country may be called by a noun: Malta by "the island", Spain by "the kingdom", any by "the country". */
export const isCalledLand = (name: string, noun: string): boolean =>
  noun === 'island' ? ISLANDS.test(name) : noun === 'kingdom' ? KINGDOMS.test(name) : true;
