import type { Act, Polarity } from '../model/statement.ts';

/** A sentence that shows what words are taken for: the cue in brackets, the content in angle brackets, where it matters the source in braces. */
export interface ActExample {
  readonly act: Act;
  readonly polarity: Polarity;
  /** A frame of `VERBS`, a kind of word, or the name of a construction. */
  readonly use: string;
  readonly sentence: string;
}

/** Act, frame (see `VERBS`) or kind of word, and a sentence in an invented world. A polarity stands only where it is not the usual one. */
const BY_WORD = `
say b | Kolm [said] <the bridge was old>.
say r | Kolm [told] reporters <that the bridge was old>.
say t | Verel [claims] <to have seen the report>.
say n | Kolm [explained] <the delay>.
say c | Brandt [observed] <that the river was high>.
say a | Orsk [described] <the crossing as quiet>.
say s | Brandt [called] <the treaty a success>.
say noun | Verel’s [claim] <that the river is safe> drew laughter.
say noun | The ministry [made a statement] <that the road was open>.
confirm b | Kolm [confirmed] <the crossing was shut>.
confirm n | Kolm [confirmed] <the date of the talks>.
confirm g | The driver [admitted] <leaving the gate open>.
confirm c | The envoy [affirmed] <that talks had begun>.
confirm noun | Kolm’s [admission] <that the report was late> came on Friday.
deny b denied | Kolm [denied] <the envoy had left>.
deny n denied | Verel [rejected] <the offer>.
deny g denied | The driver [denied] <leaving the gate open>.
deny s denied | Kolm [dismissed] <the report as gossip>.
deny c denied | Verel [disputed] <that the toll was high>.
deny noun denied | The ministry’s [rejection of] <the offer> came late.
deny adjective denied | The hauliers [are opposed to] <the toll>.
refuse t unasserted | Kolm [declined] <to comment on the toll>.
refuse n unasserted | Hask [refused] <an interview>.
refuse g unasserted | Kolm [refrained from] <naming the driver>.
refuse c unasserted | Asked about the toll, the envoy [demurred]: <“Not today.”>
refuse noun unasserted | The ministry’s [refusal] <to publish the report> is old.
refuse adjective unasserted | The guards [were unwilling] <to open the gate>.
accuse n | Maron [blamed] <the ministry for the delay>.
accuse c | The hauliers [complained] <that the gate was shut at noon>.
accuse b | Maron [alleged] <the guards had taken money>.
accuse noun | Their [criticism of] <the toll> is old.
accuse adjective | Orsk [was critical of] <the ministry’s plan>.
agree b | Verel [agreed] <the crossing should reopen>.
agree t | Verel [agreed] <to meet the envoy>.
agree n | Brandt [backed] <the plan>.
agree g | Brandt [supports] <widening the road>.
agree c | The envoy [concurred] <that the road was safe>.
agree noun | The council’s [approval of] <the plan> came on Friday.
agree adjective | The council [is supportive of] <the plan>.
announce b | Kolm [announced] <the bridge would open in May>.
announce n | The council [unveiled] <a plan for a new bridge>.
announce t | The council [decided] <to widen the road>.
announce c | The court [ruled] <that the toll was lawful>.
announce g | Brandt [plans on] <visiting Dravik>.
announce s | The judge [pronounced] <the driver innocent>.
announce noun | The council’s [decision] <to widen the road> came late.
announce adjective | Verel [is willing] <to meet the envoy>.
demand c unasserted | Maron [demanded] <that the gate be opened>.
demand n unasserted | Kestria [called for] <an inquiry>.
demand t unasserted | The driver [asked] <to see a doctor>.
demand r unasserted | Maron [urged] <Velmora to open the crossing>.
demand g unasserted | The doctor [recommended] <boiling the water>.
demand noun unasserted | Their [appeal for] <calm> went unheard.
promise b | Brandt [promised] <the toll would be dropped>.
promise r | Brandt [reassured] the hauliers <that the gate would open>.
promise t | Verel [vowed] <to reopen the crossing>.
promise c | The bank [guaranteed] <that the loan would be paid>.
promise n | The treaty [guarantees] <free passage>.
promise noun | Verel’s [promise] <to visit Dravik> was kept.
warn b | Hask [warned] <the ice was thin>.
warn r | Hask [warned] drivers <that the ice was thin>.
warn t | Hask [warned] drivers <to stay off the ice>.
warn n | Hask [warned of] <floods>.
warn g | Hask [warned against] <crossing the ice>.
warn c | The bank [cautioned] <that growth was slow>.
warn noun | Hask’s [warning] <that the ice was thin> came late.
threaten t | Verel [threatened] <to close the bridge>.
threaten c | Verel [threatened] <that the bridge would be closed>.
threaten n | Verel [threatened] <sanctions>.
threaten noun | Verel’s [threat] <to close the bridge> came on Friday.
predict b | The bank [predicted] <prices would fall>.
predict n | The bank [forecast] <a cold winter for trade>.
predict c | The bank [anticipates] <that prices will fall>.
predict t | The bank [expects] <to grow>.
predict g | The bank [anticipates] <hiring more clerks>.
predict noun | The bank’s [forecast] <that prices would fall> was right.
believe b | Brandt [thinks] <the road is safe>.
believe a | Brandt [regards] <the road as safe>.
believe g unasserted | Brandt [is contemplating] <leaving the party>.
believe t unasserted | Maron [hopes] <to visit Tarsk>.
believe n | Residents [fear] <a flood>.
believe c unasserted | Orsk [doubts] <that the dam is safe>.
believe s | Residents [deem] <the dam safe>.
believe noun | Their [belief] <that the dam is safe> is old.
believe adjective | Residents [are worried] <that the dam is unsafe>.
relay n | VNA [quoted] <Verel as saying that talks had begun>.`;

/** A construction of `cue-act.ts` by its name, with the act and a sentence. */
const BY_CONSTRUCTION = `
neither confirmed nor denied = refuse unasserted | Kolm [neither confirmed nor denied] <the report>.
did not rule out, did not deny = say unasserted | Kolm [did not rule out] <new talks>.
did not rule out, did not deny = say unasserted | Kolm [did not deny] <that the envoy had left>.
refused to deny = refuse unasserted | Kolm [refused] <to deny the report>.
would not say, did not comment, has yet to respond, is unable to confirm = refuse unasserted | Kolm [would not say] <when the bridge would open>.
would not say, did not comment, has yet to respond, is unable to confirm = refuse unasserted | Kolm [did not answer] <questions about the toll>.
would not say, did not comment, has yet to respond, is unable to confirm = refuse unasserted | The ministry [has yet to respond to] <the report>.
would not say, did not comment, has yet to respond, is unable to confirm = refuse unasserted | Hask [was unable to confirm] <the number of dead>.
does not agree = deny denied | Brandt [does not support] <the toll>.
few believe, does not believe = believe denied | {Few residents} [believe] <that the dam is safe>.
few believe, does not believe = believe denied | Brandt [does not think] <the road is safe>.
called the claims false = deny denied | Kolm [called] <the claims false>.
condemned the accusations = deny denied | Verel [lambasted] <the accusations of the opposition>.
called her a liar = accuse asserted | Brandt [called] <Maron a liar>.
ruled against = deny denied | The court [ruled] <against the hauliers>.
told the drivers to wait = demand unasserted | Guards [told] the drivers <to wait>.
insisted that Kestria open = demand unasserted | Maron [insisted] <that Velmora open the gate>.
attacked the town, took charge of = say asserted | {The rebels} [attacked] <the mayor’s house>.
attacked the town, took charge of = say asserted | {Brandt} [took charge of] <the committee>.
pleaded guilty = confirm asserted | The driver [pleaded guilty] <to theft>.
pleaded not guilty = deny asserted | Brandt [pleaded] <not guilty to theft>.
accepted that = confirm asserted | The envoy [accepted] <that the road was unsafe>.
suggested a truce = demand unasserted | Brandt [suggested] <a truce over the winter>.
seeks a truce = demand unasserted | Velmora [seeks] <a truce>.
the court found = announce asserted | {The court} [found] <that the toll broke the treaty>.
expressed outrage over = accuse asserted | Orsk [expressed] outrage over <the closure>.
expressed outrage over = believe asserted | Brandt [voiced] concern about <the dam>.
sent a letter opposing = deny denied | The hauliers [sent] <a letter opposing the toll>.
questioned whether = demand unasserted | Maron [questioned] <whether the dam was safe>.
asked = demand unasserted | Reporters [asked] <whether the bridge was safe>.`;

const rows = (table: string): readonly string[] => table.trim().split('\n');

function example(head: string, use: string, sentence: string): ActExample {
  const [act = 'say', polarity = 'asserted'] = head.trim().split(' ');
  return { act: act as Act, polarity: polarity as Polarity, use, sentence: sentence.trim() };
}

/** By the cue's own word. */
export const WORD_EXAMPLES: readonly ActExample[] = rows(BY_WORD).map((row) => {
  const [head = '', sentence = ''] = row.split('|');
  const [act = '', use = '', polarity = 'asserted'] = head.trim().split(' ');
  return example(`${act} ${polarity}`, use, sentence);
});

/** By construction. */
export const CONSTRUCTION_EXAMPLES: readonly ActExample[] = rows(BY_CONSTRUCTION).map((row) => {
  const [name = '', rest = ''] = row.split('=');
  const [head = '', sentence = ''] = rest.split('|');
  return example(head, name.trim(), sentence);
});
