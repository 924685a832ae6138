import type { Act } from '../model/statement.ts';

/**
 * Verbs that report, by what is done with them. Written for this project, Apache-2.0.
 * `verb+particle:frames`; a frame tells what may follow:
 * `b` a clause, also without "that" ("said he left"); `c` a clause with "that", "how", a colon or quotation marks;
 * `n` a noun phrase ("rejected the charge"); `t` an infinitive ("vowed to go"); `r` first the person spoken to ("told reporters");
 * `a` a noun phrase with "as" ("described it as"); `g` a gerund ("considers leaving"); `s` "that"-clauses and also "as" or a predicate ("called it a mistake").
 */
export const VERBS: Readonly<Record<Act, string>> = {
  say: `say:b state:b tell:rbt note:b add:b explain:bn write:b observe:c remark:b comment:b continue:c reply:b respond:c respond+to:n reply+to:n answer:cn recall:bn
    mention:cn point+out:b point+to:n cite:n declare:b assert:b describe:a portray:a depict:a characterize:a characterise:a claim:bt argue:b contend:b maintain:b insist:b reiterate:cnt
    repeat:cn stress:cn emphasize:cn emphasise:cn underline:cn underscore:cn highlight:n report:bn reveal:bn disclose:bn find:b conclude:b
    show:b indicate:b suggest:bn signal:bn estimate:bn testify:b tweet:b post:c blog:c email:c recount:cn relate:c elaborate:c clarify:c
    specify:c inform:rc brief:r notify:rc remind:rc assure:rb discuss:n talk+about:n speak+about:n speak+of:n refer+to:n allude+to:n
    call:s dub:s label:s brand:s compare:n outline:n     quip:b joke:b laugh:c chant:c shout:c scream:c yell:c cry:c whisper:c murmur:c sigh:c remark+on:n make+clear:c make+it+clear:c
    voice:n express:n interject:c opine:b muse:b boast:b brag:c theorize:c theorise:c
    comment+on:n touch+on:n convey:cn communicate:cn relay:n hint:c imply:c intimate:c intone:c lament:cn bemoan:n
    calculate:c counsel:rc elucidate:n narrate:c proclaim:cn profess:ct pronounce:s phrase:n put+it:c recite:n retell:n
    articulate:n go+on:c confide:c recollect:c weigh+in+on:n echo:n`,
  confirm:
    'confirm:bn admit:bng acknowledge:bng concede:bn verify:cn corroborate:n affirm:cn reaffirm:cn attest:c validate:n own+up+to:n',
  deny: `deny:bng reject:n dismiss:ns refute:n rebut:n dispute:cn oppose:ng disagree:c disagree+with:n overrule:n overturn:n contradict:n
    rule+out:ng rule+against:n disavow:n repudiate:n deride:n brush+off:n brush+aside:n veto:n discount:n counter:c shrug+off:n laugh+off:n
    object+to:n push+back+against:n push+back+on:n push+back:c balk+at:n retort:b vote+against:n come+out+against:n scoff+at:n disown:n disclaim:n
    refrain+from:g challenge:n resist:n distance+himself+from:n distance+herself+from:n distance+themselves+from:n spurn:n`,
  refuse: 'refuse:tn decline:tn',
  accuse: `accuse:n blame:n charge:c criticize:n criticise:n condemn:n denounce:n castigate:n chastise:n chide:n rebuke:n slam:n blast:n decry:n
    deplore:n allege:b fault:n attack:n assail:n lambast:n lambaste:n berate:n scold:n censure:n ridicule:n mock:n bash:n excoriate:n lash+out+at:n
    implicate:n question:n take+aim+at:n hit+out+at:n rail+against:n complain+about:n complain:c complain+of:n protest:cn disparage:n belittle:n
    reprimand:n skewer:n disapprove+of:n take+issue+with:n tear+into:n vilify:n demonize:n`,
  agree: `agree:bt agree+with:n agree+on:n support:ng back:n endorse:n welcome:n approve:n approve+of:n praise:n applaud:n
    commend:n hail:n laud:n favor:ng favour:ng defend:n thank:n congratulate:n champion:n concur:c assent+to:n salute:n tout:n     side+with:n stand+by:n vouch+for:n advocate:ng advocate+for:n consent+to:n vote+for:n back+away+from:n prefer:nt come+to+the+conclusion:c`,
  announce: `announce:bnt decide:bt rule:c decree:c order:n plan:tn plan+on:g intend:tg declare:c unveil:n set+out:n
    lay+out:n determine:c uphold:n vote:t opt:t commit+to:n offer:t `,
  demand: `demand:cnt insist+on:n ask:rctn ask+for:n ask+about:n request:nc urge:rc call+for:n call+on:r call+upon:r appeal+to:r appeal+for:n plead:c plead+with:r
    plead+for:n propose:cngt recommend:cng implore:rc beg:rc press+for:n push+for:n exhort:r instruct:r encourage:rn
    beseech:rc entreat:rc petition:r sue+for:n question+whether:c question+why:c inquire:c
    wonder:c petition+for:n argue+for:n argue+against:n want:t `,
  promise: 'promise:brt pledge:bt vow:bt swear:bt guarantee:cn undertake:t commit:t reassure:rc',
  warn: 'warn:brt warn+of:n warn+against:ng warn+about:n caution:rc caution+against:ng alert:rc',
  threaten: 'threaten:tcn',
  predict: 'predict:bn forecast:bn expect:ctn anticipate:cng project:c foresee:cn prophesy:c envision:n envisage:n',
  believe: `believe:b regard:a view:a see:a consider:ag think:b hope:btn fear:bn feel:b doubt:c suspect:bn assume:b want:tn wish:ct suppose:b reckon:b
    worry:c worry+about:n realize:c realise:c know:b aim:t hope+for:n feel+like:c perceive:s deem:s regret:cng
    understand:c speculate:b surmise:c presume:b trust:c figure:b look+forward+to:ng seek:t imagine:c question+if:c`,
  relay: 'quote:n republish:n cite+from:n',
};

/** Nouns that report: "the ministry's claim that …", "calls for …". Written for this project, Apache-2.0. */
export const NOUNS: Readonly<Record<Act, string>> = {
  say: `statement remark comment assertion claim argument contention suggestion revelation explanation observation report testimony
    account description insistence declaration message estimate finding conclusion mention`,
  confirm: 'confirmation admission acknowledgement acknowledgment affirmation concession',
  deny: 'denial rejection dismissal opposition objection rebuttal refutation',
  refuse: 'refusal',
  accuse: 'accusation allegation criticism condemnation complaint charge attack',
  agree: 'agreement approval endorsement support praise consent',
  announce: 'announcement decision ruling plan intention decree pronouncement verdict',
  demand: 'demand request appeal plea proposal recommendation order call suggestion urging petition',
  promise: 'promise pledge vow commitment assurance guarantee',
  warn: 'warning caution alert',
  threaten: 'threat',
  predict: 'prediction forecast expectation projection',
  believe: 'belief view opinion hope fear concern worry conviction suspicion doubt notion feeling assumption position desire',
  relay: '',
};

/** Adverbs that report what somebody unnamed said, with the act they do. */
export const ADVERBS: Readonly<Record<string, Act>> = {
  reportedly: 'relay',
  allegedly: 'relay',
};

/** Past and participle where they are not made with -ed. `lemma past participle`. */
export const IRREGULAR = `say said said;tell told told;write wrote written;find found found;show showed shown;speak spoke spoken;make made made;
read read read;put put put;swear swore sworn;forecast forecast forecast;foresee foresaw foreseen;think thought thought;feel felt felt;
see saw seen;know knew known;understand understood understood;set set set;lay laid laid;stand stood stood;choose chose chosen;
seek sought sought;undertake undertook undertaken;come came come;take took taken;tear tore torn;hit hit hit;go went gone;retell retold retold;
beseech besought besought;plead pleaded pleaded;recommit recommitted recommitted;commit committed committed;admit admitted admitted;
refer referred referred;plan planned planned;rebut rebutted rebutted;compel compelled compelled;beg begged begged;rip ripped ripped;
dub dubbed dubbed;quip quipped quipped;brag bragged bragged;concur concurred concurred;opt opted opted;permit permitted permitted;
label labeled labeled;signal signaled signaled;counsel counseled counseled;slam slammed slammed;rule ruled ruled;blog blogged blogged;
prefer preferred preferred;own owned owned;spurn spurned spurned;scoff scoffed scoffed;back backed backed;reveal revealed revealed;
commend commended commended;bash bashed bashed;dream dreamed dreamed;chant chanted chanted;shrug shrugged shrugged`;

/** Written forms of reporting verbs that in news are nearly always something else ("the states", "gave back", "an attack"). */
export const SELDOM_CUES = `back contests attacks state states report views figures remarks comments emails rules release votes requests press plan
  support regarding thinking known knowing intended view attack question reasons counsel frames details favored`;
