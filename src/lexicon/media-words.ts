import type { Medium } from '../model/statement.ts';

/** Nouns that tell how something was said, by medium (the list of model/statement.ts). Written for this project, Apache-2.0. */
export const MEDIA_NOUNS: Readonly<Record<Exclude<Medium, 'unspecified'>, string>> = {
  briefing: 'briefing,press briefing,news conference,press conference,news briefing,presser',
  interview: 'interview,interviews,telephone interview,phone interview',
  'phone call': 'phone call,telephone call,phone conversation,telephone conversation,phone chat,phone,telephone,call',
  statement: 'statement,statements,joint statement,communique,communiqué',
  'press release': 'press release,news release,release',
  tweet:
    'tweet,tweets,twitter,facebook,telegram,instagram,social media,post,blog,blog post,posting,message board,tweeted,retweeted',
  radio: 'radio,radio station',
  report:
    'report,article,study,poll,survey,paper,newspaper,op-ed,editorial,book,analysis,investigation,column,magazine,reports,polls',
  court: 'court,filing,lawsuit,ruling,indictment,affidavit,court documents,plea,verdict,complaint,suit,trial',
  speech:
    'speech,rally,debate,hearing,address,remarks,town hall,convention,summit,conference,forum,parliament,testimony,campaign stop,campaign event,event',
  letter: 'letter,email,e-mail,memo,emails,note,text message,message',
};

/** Words right after "told" that make it an interview. */
export const BROADCAST =
  /\b(?:radio|television|TV|news agency|newspaper|magazine|News|Times|Post|Journal|Tribune|Courier|Daily|Herald|Guardian|Telegraph)\b/;
