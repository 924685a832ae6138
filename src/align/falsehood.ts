/** What is said of a claim that is not believed. */
export const FALSEHOOD =
  'untrue|not true|false|wrong|baseless|groundless|unfounded|fabricat\\w+|fictions?|fictitious|invent\\w+|lies?|nonsense|nonsensical|absurd\\w*|ridiculous|ludicrous|laughable|slander\\w*|smears?|libel\\w*|propaganda|disinformation|misinformation|rubbish|garbage|bogus|bunk|fake|hoax|myths?|preposterous|malicious|unsubstantiated|trumped[\\s-]up|witch[\\s-]?hunt';

const IS = String.raw`(?:\s?['’]s|\s(?:is|was|are|were))`;
const UTTERLY =
  '(?:(?:a|an|all|just|simply|pure|purely|total|totally|complete|completely|utter|utterly|absolute|absolutely|plain|simple)\\s){0,3}';
const NOT_SO = new RegExp(
  String.raw`^["“'‘\s]*(?:(?:all\s(?:of\s)?)?(?:it|this|that|these|they)|everything\s(?:\p{L}+\s){1,5}?\p{L}+)${IS}\s${UTTERLY}(?:${FALSEHOOD})\b[^.;]{0,30}[\s.,;"”'’]*$`,
  'iu',
);

/** "It is complete nonsense", "Everything they said is a lie": all that is said is that what was just told is not so. */
export const isNotSo = (words: string): boolean => NOT_SO.test(words);

/** "It wasn't us", "we didn't do it": all that is said is that others did what was just told. */
export const NOT_US =
  /^["“'‘\s]*(?:(?:it|that|this)\s(?:was\snot|wasn['’]t|is\snot|isn['’]t)\s(?:us|me|him|her|them|our\s\p{L}+|ours)|(?:i|we|he|she|they)\s(?:did\snot|didn['’]t|never\sdid)\s(?:do\s)?(?:it|this|that))[\s.,;"”'’]*$/iu;
