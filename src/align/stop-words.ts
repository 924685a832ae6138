/** Words that say nothing about what an account is about: function words, speech words, the calendar. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such some any no not n't nor none each every all both either neither other others another same own
  i me my we us our you your he him his she her hers it its they them their theirs who whom whose which what when where why how one ones
  himself herself itself themselves
  and or but if then than so as because while although though since until unless whether after before during between among amid
  of in on at by to from with without within into onto over under up down out off about above against along across around through toward towards
  per via regarding concerning upon for
  be is are was were been being am 's 're 'm 've 'd 'll have has had having do does did done doing will would shall should can could may might must ca wo
  also too only just very more most much many less least few further again ever never now already still yet even however meanwhile
  there here thus hence therefore else instead rather quite well back away together
  say says said saying tell told tells state stated states add added adds note noted according report reported reports reportedly
  statement spokesman spokeswoman spokesperson spokespersons mr mrs ms dr sir
  make made makes making get got take took taken go went going gone come came put let
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  today yesterday tomorrow week weeks month months year years day days time times earlier later ago last next first second
  new news part way thing things kind sort lot`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
