/** A kind of line that is no part of the article. */
export interface BoilerplateRule {
  /** Why the line is set aside, in plain words. */
  readonly reason: string;
  /** Lines of our own that it finds. */
  readonly examples: readonly string[];
  readonly pattern: RegExp;
  /** Lines with more words are left alone; 12 where it says nothing. */
  readonly mostWords?: number;
  /** Fits finished sentences too; otherwise a line of eight words and more that ends in a full stop is left alone. */
  readonly isProse?: true;
}

const NETWORKS =
  'facebook|twitter|x|whatsapp|linkedin|telegram|reddit|instagram|threads|bluesky|email|e-mail|mail|youtube|pinterest|flipboard|messenger|tiktok|print';

/** In the order in which they are tried; the first that fits gives the reason. */
export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  {
    reason: 'separator',
    examples: ['* * *', '—', '[ ]'],
    pattern: /^[^\p{L}\p{N}]*$/u,
  },
  {
    reason: 'markup',
    examples: ['<div class="body">', '</p>', '{{ widget }}', '<!-- slot -->'],
    pattern: /^(?:<[!/]?[a-z-][^>]*>\s*|\{\{.*\}\}|<!--.*-->)+$/iu,
    mostWords: 40,
    isProse: true,
  },
  {
    reason: 'image label',
    examples: [
      'author-image',
      'Featured image',
      'IMG_2041.jpg',
      '![harbour](harbour.png)',
      'Image 2 of 5',
      '[photo]',
    ],
    pattern:
      /^(?:\[?(?:(?:author|featured|hero|lead|main|cover|article|profile|banner|story|header)[-_ ])?(?:image|photo|picture|avatar|thumbnail|gallery|video|logo|placeholder|alt(?:[-_ ]text)?)(?:[-_ ]?(?:placeholder|caption|credit|gallery))?\s*(?:\d+(?:\s*(?:of|\/)\s*\d+)?)?\]?|!\[[^\]]*\]\([^)]*\)|[\w-]+\.(?:jpe?g|png|gif|webp|svg))$/iu,
  },
  {
    reason: 'advertisement',
    examples: [
      'Advertisement',
      'ADVERTISEMENT - CONTINUE READING BELOW',
      'Sponsored content',
      'Story continues below',
    ],
    pattern:
      /^(?:[-–—\s]*(?:advert(?:isement|isements|ising|orial)?|ads?|sponsored(?: (?:content|post|by\b.*))?|promoted(?: content)?|paid (?:post|content)|affiliate links?)\b\W*(?:(?:continue|scroll|article|story)\b.*)?|(?:story|article) continues (?:below|after)\b.*|continue reading(?: below)?.*|scroll (?:down )?to continue.*)$/iu,
  },
  {
    reason: 'cookie notice',
    examples: ['We use cookies to improve your visit.', 'Accept all cookies', 'Manage cookie settings'],
    pattern:
      /(?:^|[.!?] )(?:we|you|our|this (?:web)?site|by (?:using|continuing|clicking)|accept|reject|manage|allow)\b.*\bcookies?\b|^cookies? (?:policy|settings|preferences|consent|notice)/iu,
    mostWords: 45,
    isProse: true,
  },
  {
    reason: 'share buttons',
    examples: [
      'Share on WhatsApp',
      'Share this article: Facebook | X | Email',
      'Copy link',
      'Print this page',
      'Facebook  X  Email',
    ],
    pattern: new RegExp(
      `^(?:share|tweet|pin it|copy|link copied!?|print|e-?mail this|save|bookmark|like)(?:[\\s|•·:,/]+(?:this|on|via|by|to|with|the|for|later|it|story|article|page|post|link|copy|save|share|${NETWORKS}))*$|^(?:(?:${NETWORKS})[\\s|•·/,]+)+(?:${NETWORKS})$|^(?:facebook|whatsapp|linkedin|twitter|instagram|pinterest)$`,
      'iu',
    ),
    mostWords: 16,
  },
  {
    reason: 'follow link',
    examples: ['Follow us on Facebook for more news.', 'Join our WhatsApp channel', 'Download our app'],
    pattern:
      /^(?:follow (?:us|the \w+|@\w+)\b|like us on|find us on|connect with us|join (?:our|us|the)\b.*\b(?:channel|group|community|whatsapp|telegram)|download (?:our|the)\b.*\bapp\b|get (?:our|the)\b.*\bapp\b|watch us on|subscribe to our (?:youtube|channel))/iu,
    mostWords: 25,
    isProse: true,
  },
  {
    reason: 'newsletter',
    examples: [
      'Sign up for our newsletter.',
      'Get the morning briefing in your inbox. Sign up here.',
      'Newsletter',
      'Enter your email address',
    ],
    pattern:
      /(?:^|[.!?] )(?:sign[ -]?up|subscribe|get)\b.*\b(?:newsletters?|briefings?|inbox|alerts|bulletin)\b|\b(?:delivered|straight) to your\b.*\binbox\b|\b(?:newsletter|briefing)\b.*\b(?:sign[ -]?up|subscribe|your inbox)\b|^(?:our )?newsletters?$|^(?:enter )?your e-?mail(?: address)?$|^sign up(?: (?:now|here|today|for free))*[.!]?$/iu,
    mostWords: 40,
    isProse: true,
  },
  {
    reason: 'subscription',
    examples: [
      'Subscribe | Log in',
      'Already a subscriber? Log in',
      'This article is for subscribers only.',
      'Start your free trial',
    ],
    pattern:
      /^(?:subscribe|log ?in|sign ?in|register|my account|create (?:an |a free )?account|become a (?:member|subscriber|supporter)|support (?:us|our (?:journalism|work))|donate(?: now)?|start your (?:free )?trial|already (?:a subscriber|registered|have an account)|(?:this (?:article|story|content) is )?(?:for )?(?:subscribers|members|premium)(?: only)?|(?:you have|you've) (?:\d+ |reached |used )?.*\b(?:free )?articles?\b.*|unlock this article.*|try .* for £?\$?\d.*)(?:\b[\s|•·/,>–-]*(?:subscribe|log ?in|sign ?in|register|now|today|here|my account))*[.!?]?(?: (?:log|sign) ?in(?: here)?\.?)?$/iu,
    mostWords: 20,
    isProse: true,
  },
  {
    reason: 'link to another article',
    examples: [
      'Read more: Who pays for the dam?',
      'RELATED: How to spot algae',
      'See also: our map',
      'Click here for the full list',
      'Recommended for you',
    ],
    pattern:
      /^(?:(?:also )?read (?:more|also|next|on)\b.*|related(?: (?:articles?|stor(?:y|ies)|posts?|news|coverage|topics?|links?|reading|content))?(?::.*)?|see also\b.*|(?:more|up) (?:next|from|on|in|stories|like this|news|coverage|to read)\b.*|most (?:read|popular|viewed|shared|commented)(?: .*)?|trending(?: now| topics| stories)?|recommended(?: (?:for you|reading|stories|articles|videos))?|you (?:may|might) (?:also )?(?:like|be interested).*|don['’]t miss\b.*|editors?['’]?s?['’]? picks?|watch(?: (?:now|live|more))?:.*|listen:.*|latest (?:news|stories|headlines|updates)(?::.*)?|top stories|popular (?:now|stories|posts)|what to read next|click (?:here|through|to)\b.*|(?:previous|next) (?:article|story|post)(?::.*)?|in (?:this|other) (?:article|story|news):?|explore more.*|dive deeper.*|view (?:all|more|comments|gallery).*|show more|load more|see more|learn more)$/iu,
    mostWords: 22,
  },
  {
    reason: 'navigation',
    examples: [
      'Home > News > Harbour',
      'Skip to content',
      'Menu',
      'Back to top',
      'News | Sport | Culture',
      'Page 2 of 3',
    ],
    pattern:
      /^(?:skip to (?:main )?(?:content|navigation|search)|(?:open |close |main |toggle )?(?:menu|navigation|search|nav)|back to (?:top|home.*)|jump to (?:content|navigation|search).*|home(?:page)?|[^\s>»›→]+(?: [^\s>»›→]+){0,2}(?:\s*[>»›→]\s*[^\s>»›→]+(?: [^\s>»›→]+){0,8})+|[\p{L}&]+(?: [\p{L}&]+){0,2}(?:\s*[|•·]\s*[\p{L}&]+(?: [\p{L}&]+){0,2}){2,}|page \d+(?: of \d+)?|go to .* page|expand|collapse|close|ok|got it|dismiss|loading\.*|javascript is (?:disabled|required).*|please enable javascript.*)$/iu,
    mostWords: 20,
  },
  {
    reason: 'comments',
    examples: [
      '12 comments',
      'Comments (4)',
      'Leave a comment',
      'Join the conversation',
      'Be the first to comment',
    ],
    pattern:
      /^(?:\d[\d,.]*k? comments?|comments?(?: \(?\d+\)?)?|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion)|be the first to comment.*|(?:view|show|load|read|see) (?:all )?(?:\d+ )?comments|comments (?:are|have been) (?:closed|disabled).*|reply|report(?: this)?(?: comment)?|\d+ (?:likes?|shares?|views?|retweets?|reactions?))$/iu,
  },
  {
    reason: 'reading time',
    examples: ['4 min read', 'Reading time: 3 minutes', '5-minute read'],
    pattern:
      /^(?:(?:estimated |approx\.? )?read(?:ing)? time:?\s*)?(?:about |~)?\d{1,3}[- ]?min(?:ute)?s?\.?(?: (?:read|to read|reading time))?$/iu,
  },
  {
    reason: 'player',
    examples: ['Listen to this article', 'Play video', '0:00 / 3:41', 'Watch live'],
    pattern:
      /^(?:listen(?: to (?:this )?(?:article|story|the .*))?(?: \(?\d.*)?|play(?: (?:audio|video|now))?|pause|mute|unmute|watch(?: (?:live|video|again))?|video|audio|transcript|subtitles|now playing.*|\d{1,2}:\d\d(?:\s*\/\s*\d{1,2}:\d\d)?|live(?: updates)?)$/iu,
  },
  {
    reason: 'update mark',
    examples: ['New Update', 'Updated 14:05', 'Last updated 3 hours ago', 'Just now', 'Breaking news'],
    pattern:
      /^(?:(?:new|latest|last) updated?|updated?(?: (?:at )?\d{1,2}[:.]\d\d.*)?|(?:(?:last )?(?:updated|modified|posted|published):? )?(?:\d+|an?|a few) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago|just now|breaking(?: news)?|exclusive|developing(?: story)?|live|new|premium|opinion|analysis|explainer|fact check|in brief)$/iu,
  },
  {
    reason: 'tags',
    examples: ['Tags: harbour, council', 'Filed under: Politics', 'Topics'],
    pattern:
      /^(?:tags?|filed under|topics?|categor(?:y|ies)|keywords|labels|in this story|section|more about|posted in|hashtags)(?::.*|\s*)$|^(?:#[\p{L}\p{N}_]+\s*){2,}$/iu,
    mostWords: 40,
  },
  {
    reason: 'copyright notice',
    examples: [
      '© 2024 The Harbour Post',
      'Copyright 2025 The Post. All rights reserved.',
      'All rights reserved',
    ],
    pattern:
      /^(?:©|\(c\)\s?\d|copyright(?=\W*(?:\d{4}|©|\(c\)|by\b|:|notice|information|$)))|\ball rights reserved\b|\bmay not be (?:published|reproduced|republished|copied)\b|^(?:this (?:article|story|work) is |licensed )?(?:published |republished )?under (?:a |the )?creative commons/iu,
    mostWords: 60,
    isProse: true,
  },
  {
    reason: 'site information',
    examples: [
      'Terms of use | Privacy policy',
      'About us',
      'Contact',
      'Send us a tip: tips@example.org',
      'Thank you for reading.',
    ],
    pattern:
      /^(?:(?:terms(?: (?:of (?:use|service)|and conditions|& conditions))?|privacy(?: (?:policy|notice|settings|statement))?|about(?: us)?|contact(?: us)?|advertise(?: with us)?|careers|help|faq|accessibility(?: statement)?|imprint|impressum|editorial (?:policy|standards|guidelines)|corrections(?: policy)?|do not sell my .*|site ?map|masthead|manage preferences)\s*[|•·/,]?\s*)+$|^(?:(?:got|have|do you have) (?:a |any )?(?:news |story )?(?:tips?|stor(?:y|ies)|more information|something to say)\b.*|send (?:us )?(?:your )?(?:a )?(?:tips?|news|stor(?:y|ies)|letters?|feedback).*|spotted (?:a mistake|an error)\b.*|report (?:an error|a typo|a correction).*|thank(?:s| you) for (?:reading|visiting|your support).*|we (?:value|want) your (?:feedback|privacy|opinion).*|was this (?:article|page) helpful.*|rate this (?:article|story).*|our standards: .*)$/iu,
    mostWords: 35,
    isProse: true,
  },
  {
    reason: 'about the author',
    examples: [
      'Ida Roos covers the harbour. Reach her at roos@example.org.',
      'Tom Beck is a staff writer at the Post.',
      'You can follow him on Twitter.',
    ],
    pattern:
      /(?:^|[.!?;] |\b(?:you can|please) )(?:reach|contact|follow|e-?mail|write to|message) (?:her|him|them|me|the (?:author|writer|reporter))\b|\bcan be (?:reached|contacted) (?:at|on|via|by)\b|^(?:about the authors?|the authors?)\b.{0,20}$|^\p{Lu}\S+(?: \p{Lu}\S+){1,3},? (?:is|was) (?:a|an|the|our) (?:(?:\p{L}|-)+ ){0,4}(?:reporter|writer|correspondent|columnist|contributor|journalist|editor|freelancer)\b.*\b(?:for|at|with|of|on|covering|based)\b/iu,
    mostWords: 60,
    isProse: true,
  },
  {
    reason: 'credits',
    examples: [
      'Reporting by Ida Roos; editing by Tom Beck',
      'Additional reporting by Tom Beck in Oslo',
      'With files from agencies',
      '(Agencies)',
    ],
    pattern:
      /^\W?(?:(?:additional |with |further )?(?:reporting|writing|editing|research|graphics|illustrations?|photograph(?:y|s)|photos|video|translation|compiled|written|edited|produced|fact-checking) (?:and (?:writing|editing|reporting) )?by (?!the |an? |its |their |his |her ).*|with (?:files|input|inputs|reporting|material|additional reporting) from\b.*|(?:source|via|from|credits?): ?.*|first published (?:in|by|on)\b.*|this (?:article|story|piece) (?:was |first |originally |has been )+(?:published|appeared|produced|updated|translated)\b.*|\(?(?:agencies|ap|afp|reuters|pti|ani|dpa|upi)\)?)$/iu,
    mostWords: 40,
    isProse: true,
  },
  {
    reason: 'legal notice',
    examples: ['Disclaimer: This is no investment advice.', 'The views expressed are those of the author.'],
    pattern:
      /^(?:disclaimer|disclosure)\b|\b(?:views|opinions) expressed\b.*\b(?:are|do not)\b|\b(?:not|no) (?:investment|financial|legal|medical) advice\b|we may (?:earn|receive) (?:a|an) (?:affiliate )?commission/iu,
    mostWords: 80,
    isProse: true,
  },
];

const MOST_WORDS = 12;
const SENTENCE_WORDS = 8;

/** Notices say nothing of what somebody said. */
const SAID = /(?<!\p{L})(?:said|says|told|according to|accused|admitted|denied|warned)(?!\p{L})/iu;

/** Why a line is no part of the article, in plain words; null where it is one. `words` is the line without marks. */
export function boilerplateReason(words: string, wordCount: number): string | null {
  const isSentence = wordCount >= SENTENCE_WORDS && /\.["”’)]*$/u.test(words);
  if (isSentence && SAID.test(words)) return null;
  const rule = BOILERPLATE_RULES.find(
    ({ pattern, mostWords = MOST_WORDS, isProse = false }) =>
      wordCount <= mostWords && (isProse || !isSentence) && pattern.test(words),
  );
  return rule?.reason ?? null;
}
