const lines = (list: string): ReadonlySet<string> => new Set(list.trim().split('\n'));

// Written for this project from what news pages print around their text, Apache-2.0. Lower case, no punctuation at either end.

/** A whole line that is navigation, a button or a notice. */
export const FURNITURE_LINES = lines(`
all news
latest news
top news
top stories
breaking news
breaking
more news
latest
news
home
home page
world
politics
business
economy
society
science
science & technology
culture
sport
sports
opinion
analysis
europe
asia
africa
middle east
americas
menu
search
subscribe
subscribe now
sign in
sign up
log in
login
register
my account
newsletter
newsletters
share
share this
share this article
share this story
share this page
share article
share on facebook
share on twitter
share on x
share via email
tweet
email
print
print this article
print this page
copy link
copy link to clipboard
link copied
save
save article
comment
comments
leave a comment
add a comment
read more
read next
read also
also read
read full article
read the full story
more on this story
more on this topic
related
related news
related stories
related articles
related topics
related content
recommended
recommended for you
you may also like
you might also like
most read
most popular
most viewed
trending
trending now
editor's picks
editors' picks
don't miss
must read
advertisement
advertising
sponsored
sponsored content
promoted content
story continues below advertisement
article continues below advertisement
article continues after advertisement
continue reading
continue reading below
skip to content
skip to main content
skip advertisement
back to top
go back
next
previous
next article
previous article
load more
show more
see more
view more
view all
see all
click here
listen
listen to this article
watch
watch live
video
photo
photos
gallery
live
live updates
accept
accept all
accept all cookies
accept cookies
reject all
manage cookies
cookie settings
cookie policy
privacy policy
terms of use
terms of service
terms and conditions
contact us
about us
advertise
advertise with us
all rights reserved
tags
topics
follow us
join us
facebook
twitter
instagram
telegram
whatsapp
youtube
linkedin
reddit
end
ends
loading
report an error
found a typo
rss
`);

/** The beginning of such a line, when a short line goes on ("Follow us on Telegram"). */
export const FURNITURE_STARTS =
  /^(?:read (?:more|also|next)\s?[:|-]|also read\s?[:|-]?\s|see also\s?[:|-]?\s|related\s?[:|]|more\s?:|watch\s?:|listen\s?:|follow us (?:on|at)\b|follow \S{1,40} on\b|join (?:us|our)\b.{0,40}(?:telegram|whatsapp|channel|newsletter)|subscribe to\b|sign up (?:for|to)\b|share (?:on|via|this)\b|click here\b|download (?:the|our) app|tags?\s?:|topics?\s?:|keywords?\s?:|filed under\b|posted in\b|copyright\b|©|\(c\)\s|all rights reserved|this (?:site|website) uses cookies|we use cookies|by continuing to (?:use|browse)|(?:photo|image|picture|file photo|credit)\s?:|comments \(\d|\d{1,3} comments?\b|\d{1,3} min(?:ute)?s? read\b|reading time|(?:first |last )?(?:published|updated|posted|modified)(?: (?:on|at)\b|\s?:))/iu;
