import { addDays, dayPeriod, weekPeriod, weekdayNumber, weekdayOf } from './calendar';
import { against, type DateRule } from './date-rule';
import { GAP, WEEKDAY } from './date-words';

/** "on Tuesday" is the latest one (the article's own day counts); "will meet on Tuesday" the coming one. */
export const WEEKDAY_ALONE: DateRule = {
  name: 'weekday',
  example: 'The jury went home on |Tuesday evening|.',
  pattern: new RegExp(
    `(?<!\\p{L})(?:([Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?|[Ee]arly|[Ll]ate)${GAP})?(${WEEKDAY})(?!\\p{L}|-)(?:['’]s)?(?:${GAP}(?:morning|afternoon|evening|night))?(?!${GAP}\\d{1,2}(?:st|nd|rd|th)?${GAP}\\p{Lu})`,
    'gu',
  ),
  resolve(match, reference) {
    const weekday = weekdayNumber(match[2]!);
    const lead = match[1]?.toLowerCase() ?? '';
    return against(reference, (today) => {
      const back = (weekdayOf(today) - weekday + 7) % 7;
      const ahead = (7 - back) % 7;
      if (lead === 'last') return dayPeriod(addDays(today, -(back === 0 ? 7 : back)));
      if (lead === 'next') return dayPeriod(addDays(today, ahead === 0 ? 7 : ahead));
      if (lead === 'this coming' || (lead !== 'this past' && reference.direction === 'ahead')) {
        return dayPeriod(addDays(today, ahead));
      }
      return dayPeriod(addDays(today, -back));
    });
  },
};

/** "today", "yesterday", "tomorrow" and the parts of today. */
export const TODAY: DateRule = {
  name: 'today',
  example: 'The strike ended |yesterday|.',
  pattern:
    /(?<!\w)(?:(the day before yesterday)|(the day after tomorrow)|(yesterday(?: (?:morning|afternoon|evening))?|last night)|(tomorrow(?: (?:morning|afternoon|evening|night))?)|(today(?!['’]s)|tonight|this (?:morning|afternoon|evening)))(?![\w-])/giu,
  resolve(match, reference) {
    const offsets = [-2, 2, -1, 1, 0];
    const which = [1, 2, 3, 4, 5].findIndex((group) => match[group] !== undefined);
    return against(reference, (today) => dayPeriod(addDays(today, offsets[which]!)));
  },
};

/** "over the weekend": the latest Saturday and Sunday, the coming ones where the words look ahead. */
export const WEEKEND: DateRule = {
  name: 'weekend',
  example: 'Crowds came over |the weekend|.',
  pattern: /(?<!\w)(?:(last|next|this(?: coming| past)?)|the) weekend(?!\w)/giu,
  resolve(match, reference) {
    const lead = match[1]?.toLowerCase() ?? '';
    return against(reference, (today) => {
      const saturday = addDays(weekPeriod(today).from, 5);
      const ahead =
        lead === 'next' || lead === 'this coming' || (lead !== 'last' && reference.direction === 'ahead');
      const from = ahead || saturday <= today ? saturday : addDays(saturday, -7);
      return { from, to: addDays(from, 1) };
    });
  },
};
