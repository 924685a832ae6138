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
    call:s dub:s label:s brand:s compare:n outline:n
    quip:b joke:b laugh:c chant:c shout:c scream:c yell:c cry:c whisper:c murmur:c sigh:c remark+on:n make+clear:c make+it+clear:c
    voice:n express:n interject:c opine:b muse:b boast:b brag:c 
    comment+on:n touch+on:n touch+upon:n convey:cn communicate:cn relay:n hint:c imply:c intimate:c intone:c lament:cn bemoan:n
    calculate:c counsel:rc elucidate:n narrate:c proclaim:cn profess:ct phrase:n put+it:c recite:n retell:n
    articulate:n go+on:c confide:c recollect:c weigh+in+on:n weigh+in:n echo:n
    liken:n rate:a reference:n summarize:n summarise:n spell+out:n
    flag:n reason:c venture:c volunteer:c exclaim:c blurt:c marvel:c debate:n`,
  confirm:
    'confirm:bn admit:bng acknowledge:bng concede:bn verify:cn corroborate:n affirm:cn reaffirm:cn attest:c validate:n own+up+to:n apologize+for:n apologise+for:n',
  deny: `deny:bng reject:n dismiss:ns refute:n rebut:n dispute:cn oppose:ng disagree:c disagree+with:n overrule:n overturn:n contradict:n
    rule+out:ng rule+against:n disavow:n repudiate:n deride:n brush+off:n brush+aside:n veto:n discount:n counter:c shrug+off:n laugh+off:n
    object+to:n push+back+against:n push+back+on:n push+back:c balk+at:n retort:b vote+against:n come+out+against:n scoff+at:n disown:n disclaim:n
    challenge:n resist:n distance+himself+from:n distance+herself+from:n distance+themselves+from:n spurn:n
    contest:n rubbish:n debunk:n disprove:n downplay:n play+down:n rebuff:n
    turn+down:n strike+down:n throw+out:n quash:n break+with:n differ+with:n dissent:c take+exception+to:n wave+away:n wave+off:n
    fire+back:c hit+back:c campaign+against:n decide+against:n argue+against:n back+away+from:n`,
  refuse: `refuse:tn decline:tn refrain+from:g stop+short+of:gn steer+clear+of:gn shy+away+from:gn dodge:n sidestep:n evade:n duck:n deflect:n
    demur:c withhold:n avoid:g`,
  accuse: `accuse:n blame:n charge:c criticize:n criticise:n condemn:n denounce:n castigate:n chastise:n chide:n rebuke:n slam:n blast:n decry:n
    deplore:n allege:b fault:n attack:n assail:n lambast:n lambaste:n berate:n scold:n censure:n ridicule:n mock:n bash:n excoriate:n lash+out+at:n
    implicate:n question:n take+aim+at:n hit+out+at:n rail+against:n complain+about:n complain:c complain+of:n protest:cn disparage:n belittle:n
    reprimand:n skewer:n disapprove+of:n take+issue+with:n tear+into:n vilify:n demonize:n
    demonise:n reproach:n upbraid:n admonish:n pillory:n savage:n impugn:n indict:n
    incriminate:n malign:n denigrate:n discredit:n taunt:n jeer:n rip:n rip+into:n lay+into:n round+on:n hit+back+at:n snipe+at:n sneer+at:n
    swipe+at:n take+a+swipe+at:n point+the+finger+at:n call+out:n speak+out+against:n inveigh+against:n bristle+at:n grumble:c gripe:c fume:c
    rant:c cry+foul:c`,
  agree: `agree:bt agree+with:n agree+on:n come+to+understanding:nc reach+understanding:nc support:ng back:n endorse:n welcome:n approve:n approve+of:n praise:n applaud:n
    commend:n hail:n laud:n favor:ng favour:ng defend:n thank:n congratulate:n champion:n concur:c assent+to:n salute:n tout:n
    side+with:n stand+by:n vouch+for:n advocate:ng advocate+for:n consent+to:n vote+for:n prefer:nt embrace:n accept:cn
    ratify:n bless:n sympathize+with:n sympathise+with:n subscribe+to:n acquiesce+to:n accede+to:n rally+behind:n celebrate:n cheer:n`,
  announce: `announce:bnt decide:bt rule:c decree:c plan:tn plan+on:g intend:tg declare:c unveil:n set+out:n
    lay+out:n determine:c uphold:n vote:t opt:t commit+to:n offer:t
    resolve:t grant:n authorize:n authorise:n pronounce:s`,
  demand: `demand:cnt insist+on:n ask:rctn ask+for:n ask+about:n request:nc urge:rc call+for:n call+on:r call+upon:r appeal+to:r appeal+for:n plead:c plead+with:r
    plead+for:n propose:cngt recommend:cng implore:rc beg:rc press+for:n push+for:n exhort:r instruct:r encourage:rn
    beseech:rc entreat:rc petition:r sue+for:n question+whether:c question+why:c inquire:c
    wonder:c petition+for:n argue+for:n order:rn invite:r advise:rc press:r pressure:r lobby:r
    lobby+for:n convince:r persuade:r coax:r direct:r command:r mandate:cn forbid:r prod:r nudge:r enjoin:r query:n campaign+for:n fight+for:n
    clamor+for:n clamour+for:n cry+out+for:n apply+for:n solicit:n file:n`,
  promise: 'promise:brt pledge:bt vow:bt swear:bt guarantee:cn undertake:t commit:t reassure:rc',
  warn: 'warn:brt warn+of:n warn+against:ng warn+about:n caution:rc caution+against:ng alert:rc forewarn:c sound+the+alarm:c raise+the+alarm:c',
  threaten: 'threaten:tcn',
  predict: 'predict:bn forecast:bn expect:ctn anticipate:cng project:c foresee:cn prophesy:c envision:n envisage:n bet:c wager:c',
  believe: `believe:b regard:a view:a see:a consider:ag think:b hope:btn fear:bn feel:b doubt:c suspect:bn assume:b want:tn wish:ct suppose:b reckon:b
    worry:c worry+about:n realize:c realise:c know:b aim:t hope+for:n feel+like:c perceive:s deem:s regret:cng
    understand:c speculate:b surmise:c presume:b trust:c figure:b look+forward+to:ng seek:t imagine:c question+if:c
    theorize:c theorise:c guess:c conjecture:c hypothesize:c
    fret:c dread:n ponder:n mull:n contemplate:ng weigh:n desire:n yearn:t resent:n appreciate:n rue:n`,
  relay: 'quote:n republish:n cite+from:n',
};

/** Nouns that report: "the ministry's claim that …", "calls for …". Written for this project, Apache-2.0. */
export const NOUNS: Readonly<Record<Act, string>> = {
  say: `statement remark comment assertion claim argument contention suggestion revelation explanation observation report testimony
    account description insistence declaration message estimate finding conclusion mention`,
  confirm: 'confirmation admission acknowledgement acknowledgment affirmation concession',
  deny: 'denial rejection dismissal opposition objection rebuttal refutation disagreement rebuff dissent',
  refuse: 'refusal',
  accuse:
    'accusation allegation criticism condemnation complaint charge attack outrage anger rebuke denunciation tirade censure indictment insult',
  agree: 'agreement approval endorsement support praise consent backing blessing consensus',
  announce: 'announcement decision ruling plan intention decree pronouncement verdict willingness readiness intent',
  demand: `demand request appeal plea proposal recommendation order call suggestion urging petition push motion bid ultimatum
    invitation advice directive instruction exhortation pressure query`,
  promise: 'promise pledge vow commitment assurance guarantee',
  warn: 'warning caution alert',
  threaten: 'threat',
  predict: 'prediction forecast expectation projection',
  believe: `belief view opinion hope fear concern worry conviction suspicion doubt notion feeling assumption position desire skepticism
    scepticism optimism pessimism confidence distrust mistrust regret disappointment dismay wish aspiration ambition aim misgiving unease`,
  relay: '',
};

/** Adjectives that report after "be", "seem", "remain": "is concerned that". Written for this project, Apache-2.0. */
export const ADJECTIVES: Readonly<Partial<Record<Act, string>>> = {
  deny: 'opposed dismissive',
  refuse: 'unwilling',
  accuse: 'critical outraged furious appalled indignant scathing',
  agree: 'supportive',
  announce: 'willing ready',
  believe: `concerned worried afraid fearful convinced confident hopeful optimistic pessimistic skeptical sceptical doubtful unsure anxious wary
    unconvinced disappointed keen eager certain sure`,
};

/** Adverbs that pass on what somebody unnamed said. */
export const ADVERBS: ReadonlySet<string> = new Set(['reportedly', 'allegedly']);

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
commend commended commended;bash bashed bashed;dream dreamed dreamed;chant chanted chanted;shrug shrugged shrugged;bet bet bet;forbid forbade forbidden;
rebuff rebuffed rebuffed;throw threw thrown;strike struck struck;break broke broken;fight fought fought;withhold withheld withheld;
stop stopped stopped;lay laid laid;cry cried cried;prod prodded prodded;uphold upheld upheld;sidestep sidestepped sidestepped;fret fretted fretted;demur demurred demurred`;

/** Written forms of reporting verbs that in news are nearly always something else ("the states", "gave back", "an attack"). */
export const SELDOM_CUES = `back contests attacks state states report views figures remarks comments emails rules release votes requests press plan
  support regarding thinking known knowing intended view attack question reasons counsel frames details favored`;
