/**
 * Words too common in English to tell one report from another, folded and cut at apostrophes ("didn't" is "didn" and "t").
 * Written for this project, Apache-2.0.
 */
export const STOPWORDS: ReadonlySet<string> = new Set(
  [
    'a an the this that these those it its he him his she her hers they them their theirs we us our ours you your yours i me my mine',
    'himself herself itself themselves myself yourself ourselves one ones each other another others both either neither every all any',
    'some such same own no nor not none only just also too very much many more most less least few several enough even still yet ever',
    'never always often again already almost quite rather so then thus there here where when while what which who whom whose why how',
    'and or but if because as until although though unless since whether than of at by for with about against between into through',
    'during before after above below to from up down in out on off over under further once without within along across behind beyond',
    'among around toward towards upon per via amid despite near ago is am are was were be been being have has had having do does did',
    'doing done can could will would shall should may might must ought need let get got gets getting go goes going went gone come came',
    'comes coming make made makes making take took taken takes taking give gave given gives put said say says saying told tell tells',
    'according added add adds asked ask called call like well back now today yesterday tomorrow first last next new later earlier',
    'however meanwhile moreover therefore instead else perhaps maybe s t d ll m re ve don didn doesn isn aren wasn weren hasn haven',
    'hadn won wouldn couldn shouldn cannot mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march',
    'april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ].flatMap((line) => line.split(' ')),
);
