/** Words too common to show that a passage bears on a claim: articles, prepositions, pronouns, auxiliaries. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the of in on at by for with from to as into onto over under after before about between during through up
  down out off is are was were be been being am do does did done have has had having will would can could may might
  shall should must and or but nor so if than then that this these those there here it its itself he him his himself
  she her hers herself they them their theirs themselves we us our ours you your yours i me my mine who whom whose
  which what when where how why all any both each few more most other some such only own same too very just also
  not no s t`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
