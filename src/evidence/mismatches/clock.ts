import type { Span } from '../../domain/span';

/** A time of day. */
export interface ClockTime extends Span {
  /** Minutes after midnight. */
  readonly minutes: number;
}

const CLOCK =
  /(?<![\d.,:])(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?|(?<![\d.,:])(?<hours>[01]?\d|2[0-3]):(?<minutes>[0-5]\d)(?![\d:])|(?<=\bat\s)(?<hoursDot>[01]?\d|2[0-3])\.(?<minutesDot>[0-5]\d)(?=[.,;]?(?:\s+(?:on|in|and|yesterday|today|tomorrow)\b|\s*$))/giu;

/** "3 p.m.", "3:30pm", "15:00", "at 15.30". */
export function clockTimesIn(text: string): readonly ClockTime[] {
  return [...text.matchAll(CLOCK)].flatMap((match): readonly ClockTime[] => {
    const { hour, minute, half, hours, minutes, hoursDot, minutesDot } = match.groups!;
    const at = Number(hour ?? hours ?? hoursDot);
    if (hour !== undefined && (at < 1 || at > 12)) return [];
    const inDay = hour === undefined ? at : (at % 12) + (half!.toLowerCase() === 'p' ? 12 : 0);
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        minutes: 60 * inDay + Number(minute ?? minutes ?? minutesDot ?? 0),
      },
    ];
  });
}
