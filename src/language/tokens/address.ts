// A mark at the end belongs to the sentence, not to the address.
const WEB = /^(?:https?:\/\/|www\.)\S*[^\s.,;:!?'"”’»)\]>]$/i;
const MAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/;
const SITE =
  /^(?:[\w-]{1,63}\.){1,5}(?:com|org|net|edu|gov|co\.uk|io|info)(?:\/(?:\S*[^\s.,;:!?'"”’»)\]>])?)?$/i;
const HANDLE = /^@\w+$/;

/** Whether a stretch is a web or mail address or a handle, which no mark inside splits. */
export function isAddress(chunk: string): boolean {
  return WEB.test(chunk) || HANDLE.test(chunk) || MAIL.test(chunk) || SITE.test(chunk);
}
