import type { AttributionRule } from '../draft';
import { accordingTo } from './according-to';
import { adjective } from './adjective';
import { hearsayAdverb } from './adverb';
import { answered } from './answered';
import { apposed } from './apposed';
import { asClause } from './as-clause';
import { beforeQuotation } from './before-quotation';
import { byAccount } from './by-account';
import { bareClause } from './bare-clause';
import { clause } from './clause';
import { cueNoun } from './cue-noun';
import { estimated } from './estimated';
import { heard } from './heard';
import { hearsayAside } from './hearsay-aside';
import { gapped } from './gapped';
import { headline } from './headline';
import { infinitive } from './infinitive';
import { interrupting } from './interrupting';
import { orSo } from './or-so';
import { judged, nounObject, prepositional } from './noun-content';
import { quotedAs } from './quoted-as';
import { quotedLine } from './quoted-line';
import { quotationTag } from './quotation-tag';
import { relayed } from './relayed';
import { stance } from './stance';
import { trailing } from './trailing';
import { wordCame } from './word-came';
import { addressed, charged, hearsay, impersonal, passiveNoun, rated } from './passive';

/**
 * In this order, because a cue belongs to the first rule that takes it: fixed phrases before all; a clause or a
 * quotation before an infinitive, an infinitive before a noun phrase (the more a complement says, the surer it is);
 * nouns, adjectives and adverbs share no cue with verbs and come last.
 */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  accordingTo,
  byAccount,
  relayed,
  quotedAs,
  beforeQuotation,
  answered,
  heard,
  apposed,
  trailing,
  interrupting,
  hearsayAside,
  asClause,
  orSo,
  wordCame,
  stance,
  impersonal,
  addressed,
  hearsay,
  rated,
  charged,
  clause,
  bareClause,
  headline,
  quotedLine,
  quotationTag,
  gapped,
  infinitive,
  estimated,
  judged,
  nounObject,
  prepositional,
  passiveNoun,
  cueNoun,
  adjective,
  hearsayAdverb,
];
