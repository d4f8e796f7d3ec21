import { hostOf, isOnOneOf } from './hosts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Hosts where every name under the host is somebody's: "anna.substack.com". */
const NAMED_UNDER = words(`
  wordpress.com blogspot.com substack.com medium.com tumblr.com typepad.com livejournal.com ghost.io beehiiv.com wixsite.com
  weebly.com squarespace.com webflow.io notion.site sharepoint.com github.io gitlab.io web.app pages.dev workers.dev netlify.app
  vercel.app herokuapp.com firebaseapp.com azurewebsites.net bandcamp.com podbean.com buzzsprout.com libsyn.com neocities.org`);

/** Hosts where anybody publishes, or where what others published is shown. */
const FOR_ANYBODY = words(`
  x.com twitter.com facebook.com fb.com instagram.com threads.net threads.com tiktok.com youtube.com youtu.be vimeo.com dailymotion.com
  rumble.com odysee.com bitchute.com twitch.tv linkedin.com reddit.com quora.com stackexchange.com stackoverflow.com t.me telegram.me
  telegra.ph vk.com weibo.com bsky.app bsky.social mastodon.social mastodon.online truthsocial.com gab.com discord.com snapchat.com
  pinterest.com flickr.com imgur.com whatsapp.com patreon.com change.org gofundme.com eventbrite.com linktr.ee
  soundcloud.com open.spotify.com podcasts.apple.com podcasts.google.com anchor.fm
  docs.google.com drive.google.com sites.google.com news.google.com storage.googleapis.com googleusercontent.com dropbox.com
  onedrive.live.com 1drv.ms icloud.com box.com wetransfer.com mega.nz amazonaws.com cloudfront.net blob.core.windows.net
  scribd.com slideshare.net issuu.com calameo.com yumpu.com pressreader.com pastebin.com notion.so airtable.com
  github.com gitlab.com bitbucket.org huggingface.co kaggle.com
  msn.com yahoo.com aol.com flipboard.com apple.news newsbreak.com smartnews.com ground.news feedly.com
  prnewswire.com businesswire.com globenewswire.com einpresswire.com newswire.com accesswire.com eurekalert.org presseportal.de
  archive.org archive.ph archive.today archive.is perma.cc webcitation.org bit.ly t.co tinyurl.com lnkd.in ow.ly`);

/** Hosts on which a path names whose account it is. */
const ACCOUNTS: readonly (readonly [hosts: ReadonlySet<string>, pattern: RegExp])[] = [
  [words('x.com twitter.com'), /^\/(\w{1,15})(?:\/|$)/u],
  [
    words('tiktok.com threads.net threads.com youtube.com medium.com substack.com mastodon.social'),
    /^\/@([\w.-]+)/u,
  ],
  [words('youtube.com'), /^\/(?:c|channel|user)\/([\w.-]+)/u],
  [words('instagram.com'), /^\/(?:stories\/)?([\w.]+)(?:\/(?:p|reel|tv)\/.*|\/\d+\/?|\/)?$/u],
  [words('facebook.com fb.com'), /^\/([\w.-]+)(?:\/(?:posts|videos|photos|about)(?:\/.*)?|\/)?$/u],
  [words('linkedin.com'), /^\/(?:in|company|school)\/([^/]+)/u],
  [words('linkedin.com'), /^\/posts\/([^/_]+)_/u],
  [words('t.me telegram.me'), /^\/(?:s\/)?([A-Za-z]\w{3,})(?:\/|$)/u],
  [words('bsky.app'), /^\/profile\/([^/]+)/u],
  [words('reddit.com'), /^\/u(?:ser)?\/([\w-]+)/u],
  [words('github.com gitlab.com soundcloud.com'), /^\/([\w.-]+)(?:\/|$)/u],
];

/** First parts of a path that are the platform's own. */
const NO_ACCOUNT = words(`
  i home search hashtag explore intent share sharer p reel reels tv stories watch groups events story.php permalink.php photo photo.php
  photos videos login marketplace joinchat addstickers proxy features topics orgs about discover`);

/** Addresses of one platform under another name. */
const SAME_PLATFORM: Readonly<Record<string, string>> = {
  'twitter.com': 'x.com',
  'fb.com': 'facebook.com',
  'threads.com': 'threads.net',
  'telegram.me': 't.me',
};

/** Whether anybody can publish on a host. */
export function isPlatform(host: string): boolean {
  return isOnOneOf(host, NAMED_UNDER) || isOnOneOf(host, FOR_ANYBODY);
}

/** Whose place on a platform an address is, as "x.com/harbour" or "anna.substack.com"; null where it does not say. */
export function accountAt(address: string): string | null {
  const host = hostOf(address);
  if (host === null) return null;
  for (const [hosts, pattern] of ACCOUNTS) {
    const platform = [...hosts].find((one) => isOnOneOf(host, new Set([one])));
    const name =
      platform === undefined ? undefined : pattern.exec(new URL(address).pathname)?.[1]?.toLowerCase();
    if (name !== undefined && !NO_ACCOUNT.has(name)) return `${SAME_PLATFORM[platform!] ?? platform}/${name}`;
  }
  const under = [...NAMED_UNDER].find((one) => host.endsWith(`.${one}`));
  const name =
    under === undefined
      ? ''
      : host
          .slice(0, -under.length - 1)
          .split('.')
          .at(-1)!;
  return name === '' || /^(?:www|m|mobile|open|api|cdn)$/u.test(name) ? null : `${name}.${under}`;
}

/** Names that pages and catalogues give for such a place, beside those of its host. */
const OTHER_NAMES = [
  ...[
    'X (formerly Twitter)',
    'Google Docs',
    'Google Drive',
    'Google Books',
    'Google News',
    'Google Scholar',
    'Apple News',
    'Yahoo News',
  ],
  ...[
    'Microsoft Start',
    'Telegram',
    'Bluesky',
    'Mastodon',
    'Internet Archive',
    'Wayback Machine',
    'arXiv',
    'bioRxiv',
    'medRxiv',
    'SSRN',
  ],
  ...[
    'ResearchGate',
    'Academia.edu',
    'Zenodo',
    'figshare',
    'JSTOR',
    'PubMed',
    'PubMed Central',
    'ScienceDirect',
    'DocumentCloud',
  ],
  ...['Amazon', 'Hugging Face', 'Spotify', 'Apple Podcasts'],
];

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const PLATFORM_NAMES: ReadonlySet<string> = new Set([
  ...[...NAMED_UNDER, ...FOR_ANYBODY]
    .filter((host) => host.split('.').length === 2)
    .map((host) => host.split('.')[0]!),
  ...[...NAMED_UNDER, ...FOR_ANYBODY].map(bare),
  ...OTHER_NAMES.map(bare),
]);

/** Whether a name is that of a place where anybody publishes: it publishes nothing itself. */
export function isPlatformName(name: string): boolean {
  return PLATFORM_NAMES.has(bare(name));
}
