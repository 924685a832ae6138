import type { Medium } from '../model/statement.ts';
import { words } from './word-list.ts';

/**
 * Nouns that tell how something was said, by medium (the list of model/statement.ts), where they stand with the verb of saying:
 * "in a statement", "at a rally", "issued a communiqué". Written for this project, Apache-2.0.
 */
export const MEDIA_NOUNS: Readonly<Record<Exclude<Medium, 'unspecified'>, string>> = {
  briefing:
    'briefing,press briefing,news conference,press conference,news briefing,presser,press gaggle,gaggle,press availability,media availability,press call,conference call',
  interview: 'interview,telephone interview,phone interview,podcast,talk show,programme,program,show',
  'phone call':
    'phone call,telephone call,phone conversation,telephone conversation,phone chat,phone,telephone,call,video call,phone talks,telephone talks',
  statement: 'statement,joint statement,communique,communiqué',
  'press release': 'press release,news release,media release,release',
  tweet:
    'tweet,twitter,facebook,telegram,instagram,youtube,tiktok,weibo,bluesky,mastodon,social media,social network,post,blog,blog post,posting,message board,newsgroup,thread,retweet',
  radio: 'radio,radio station',
  report:
    'report,article,study,poll,survey,paper,newspaper,op-ed,editorial,book,analysis,investigation,column,magazine,memoir,autobiography,essay,review,audit,white paper',
  court:
    'court,court filing,filing,lawsuit,suit,ruling,indictment,affidavit,court document,court paper,legal paper,plea,verdict,complaint,trial,judgment,judgement,motion,appeals court,court hearing,arraignment,deposition,legal brief,closing argument,opening argument,opening statement,closing statement,dissent,brief',
  speech:
    'speech,rally,debate,hearing,address,remark,remarks,town hall,convention,summit,conference,forum,parliament,testimony,campaign stop,campaign event,event,ceremony,gathering,fundraiser,sermon,lecture,keynote,vigil,funeral,march,demonstration,protest,congress,senate,general assembly,assembly,committee,town hall meeting,campaign trail,inauguration,commencement,eulogy,homily,toast,panel,commons,session,stump',
  letter: 'letter,email,e-mail,memo,text message,message,note,text,fax,cable,missive,memorandum',
};

/** Nouns that speak themselves: "The statement said", "A poll found", "The court ruled". */
export const MEDIA_SOURCES: Readonly<Record<'report' | 'statement' | 'press release' | 'court' | 'letter' | 'tweet', string>> = {
  report:
    'poll,survey,study,report,article,editorial,book,review,analysis,audit,figure,figures,data,statistics,statistic,census,paper,research,findings,finding,investigation,inquiry,op-ed,column,headline',
  statement: 'statement,communique,communiqué',
  'press release': 'press release,news release,media release',
  court:
    'court,judge,ruling,lawsuit,suit,indictment,justice,jury,tribunal,magistrate,complaint,filing,affidavit,court filing,court document,court paper,court record,brief,verdict,judgment,judgement,plaintiff,petitioner,prosecution,defense lawyer,defence lawyer,bench,motion,legal brief,indictments,submission',
  letter: 'letter,memo,email,e-mail,memorandum,note,cable',
  tweet: 'tweet,post,blog,blog post,posting,poster,blogger,thread,retweet',
};

/** What is issued, sent or held: "issued a statement", "filed a motion", "held a rally". */
export const PRODUCES = words(
  'issue release publish send write file give deliver make hold post submit circulate put open start close end',
);

/** Verbs that are themselves a medium. */
export const MEDIA_VERBS: ReadonlyMap<string, Medium> = new Map([
  ['tweet', 'tweet'],
  ['retweet', 'tweet'],
  ['blog', 'tweet'],
  ['email', 'letter'],
  ['e-mail', 'letter'],
  ['text', 'letter'],
  ['indict', 'court'],
  ['arraign', 'court'],
  ['sue', 'court'],
]);

/** Kinds of outlets: "a Kestrian newspaper". */
export const OUTLET_KINDS = words(`
newspaper newspapers daily weekly magazine magazines tabloid tabloids broadcaster broadcasters media newswire newswires website websites
radio television station channel tv
`);
/** Kinds of broadcasters: "told Kestrian radio". */
export const BROADCASTERS = words('radio television tv broadcaster broadcasters channel');
/** What the names of outlets end in: "the Belhaven Post". */
export const OUTLET_ENDS = words(`
times post courier journal herald tribune gazette telegraph guardian observer chronicle daily news today examiner mirror independent
inquirer dispatch sun globe express radio television tv magazine review weekly newspaper press mail echo standard star
`);
/** Stations known by one word. Public names. */
export const STATIONS: ReadonlySet<string> = new Set(
  'CNN Fox BBC NBC CBS ABC MSNBC NPR PBS CNBC CBC ITV ARD ZDF RTÉ RAI NHK'.split(' '),
);
