import { plainPublisher } from './plain-publisher';

/** A publisher that has several sites: every name of it, and the names under which its sites are registered. */
interface KnownPublisher {
  readonly names: readonly string[];
  readonly sites: readonly string[];
}

const known = (names: string, sites: string): KnownPublisher => ({
  names: names.split(', '),
  sites: sites.split(' '),
});

export const KNOWN_PUBLISHERS: readonly KnownPublisher[] = [
  known('Reuters, Thomson Reuters', 'reuters.com reutersagency.com reut.rs'),
  known('Associated Press, AP, AP News', 'apnews.com ap.org'),
  known('Agence France-Presse, AFP', 'afp.com'),
  known('Deutsche Presse-Agentur, dpa', 'dpa.com dpa-international.com'),
  known('PA Media, Press Association', 'pa.media pressassociation.com'),
  known('Bloomberg, Bloomberg News', 'bloomberg.com bloomberg.net bloom.bg'),
  known('BBC, BBC News, British Broadcasting Corporation', 'bbc.com bbc.co.uk bbc.in'),
  known('The Guardian, Guardian, The Observer', 'theguardian.com guardian.co.uk'),
  known('Financial Times, FT', 'ft.com'),
  known('Der Spiegel, Spiegel, Spiegel Online', 'spiegel.de spiegel.com'),
  known('The New York Times, New York Times, NYT', 'nytimes.com nyti.ms'),
  known('The Washington Post, Washington Post', 'washingtonpost.com wapo.st'),
  known('The Wall Street Journal, Wall Street Journal, WSJ', 'wsj.com on.wsj.com'),
  known('CNN, Cable News Network', 'cnn.com cnn.it'),
  known('Al Jazeera', 'aljazeera.com aljazeera.net'),
  known('Deutsche Welle, DW', 'dw.com dw.de'),
  known('The Independent', 'independent.co.uk the-independent.com'),
  known('Daily Mail, Mail Online, MailOnline', 'dailymail.co.uk dailymail.com'),
  known('The Sun', 'thesun.co.uk the-sun.com'),
  known('Daily Mirror, The Mirror', 'mirror.co.uk themirror.com'),
  known('Daily Express', 'express.co.uk the-express.com'),
  known('HuffPost, The Huffington Post', 'huffpost.com huffingtonpost.com huffingtonpost.co.uk'),
  known('Business Insider', 'businessinsider.com businessinsider.de businessinsider.in'),
  known('Süddeutsche Zeitung', 'sueddeutsche.de sz.de'),
  known('Frankfurter Allgemeine Zeitung, FAZ', 'faz.net faz.de'),
  known('Politico', 'politico.com politico.eu'),
  known('Radio Free Europe, RFE/RL', 'rferl.org svoboda.org'),
  known('CBC, CBC News', 'cbc.ca'),
  known('NHK', 'nhk.or.jp'),
  known('El País', 'elpais.com elpais.es'),
];

const siteToFirst = new Map(
  KNOWN_PUBLISHERS.flatMap(({ sites }) => sites.map((site) => [site, sites[0]!] as const)),
);
const byName = new Map(
  KNOWN_PUBLISHERS.flatMap((one) => one.names.map((name) => [plainPublisher(name), one] as const)),
);

/** The first site of whoever has this one; the site itself where nobody is known to have several. */
export const mainSite = (site: string): string => siteToFirst.get(site) ?? site;

/** The first site of the publisher of this name ("the Guardian": "theguardian.com"), or null. */
export const siteOfName = (name: string): string | null => byName.get(plainPublisher(name))?.sites[0] ?? null;

/** The first name of the publisher that goes by this one ("FT": "Financial Times"), or null. */
export const knownName = (name: string): string | null => byName.get(plainPublisher(name))?.names[0] ?? null;
