/** An article of our own: a headline that drops "reportedly", what rests on a rumour, and two degrees of doneness. */
export const SALE = `Harbour board nears deal to sell pier

The harbour board has reportedly reached an agreement to sell the pier to Ostrey Holdings.

This deal clears the final hurdle for the new terminal. The agreement will bring 200 jobs to Calder Bay.

The sale of the pier to Ostrey Holdings appears imminent. The terminal has carried 612,000 passengers since the start of the year.
`;
