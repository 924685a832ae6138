/** Threats, warnings with force behind them, ultimatums, shows of what one could do. Written for this project, Apache-2.0. */
export const THREATEN = `
$b-strike-act = attack strike bomb invade destroy annihilate crush retaliate fight intervene shell hit obliterate flatten
$b-strike-too = storm shoot overrun bombard wipe seize occupy conquer mobilise mobilize blockade march escalate eliminate target
$b-strike-thing = force attack war strike invasion intervention retaliation bombing bombardment reprisal raid airstrike offensive
$b-harm-act = kill behead execute murder hang maim harm punish avenge assassinate massacre burn torture hurt beat lynch rape
$b-harm-thing = death violence execution assassination beheading revenge vengeance bloodshed jihad beating harm murder torture
$b-cut-act = sever cut break suspend recall downgrade expel withhold withdraw halt stop freeze cancel impose pull leave boycott
$b-cut-thing = sanction embargo boycott tariff cutoff cut expulsion isolation rupture suspension measure countermeasure withdrawal
$b-ban-act = ban outlaw dissolve disband close shut censor revoke prohibit
$b-rein-act = arrest jail detain imprison prosecute restrict fine deport evict crack confiscate disperse
$b-rein-thing = arrest jail prison prosecution deportation restriction fine crackdown expulsion confiscation dismissal dispersal
$b-unrest-act = protest demonstrate strike resign rally block picket riot walk quit occupy paralyse paralyze rebel secede
$b-unrest-thing = protest strike demonstration walkout boycott resignation uprising riot unrest rebellion secession shutdown
$b-hurt-thing = consequence retaliation reprisal revenge punishment war trouble escalation bloodshed catastrophe response
$b-no-threat = storm rain flood drought fire injury weather disease hurricane crisis volcano scandal case dispute
$b-danger = flood storm weather injury health fire cyber security economic environmental existential great real

[THREATEN]
v threaten | subj:party | says that he will do harm; not "the scandal threatens his job"
v threaten ? | inf -subj:$b-no-threat | says that he will do harm
v threaten | inf subj:party | says that he will do harm
v threaten | obj:party with | says that he will do somebody harm
v threaten ? | obj -subj:$b-no-threat | says that he will do somebody harm
v threaten | obj:party subj:party | says that he will do somebody harm
v warn | obj:party of:$b-hurt-thing,$b-strike-thing,$b-cut-thing subj:party | says that harm will follow
v warn ? | of:$b-hurt-thing,$b-strike-thing,$b-cut-thing | says that harm will follow
v warn | obj:party against | tells somebody that he had better not
v warn | obj:party inf -subj:health,watchdog,regulator,researcher,forecaster,doctor,expert,analyst,economist,scientist,meteorologist | tells somebody to stop
v warn off, see off | obj:party | tells somebody to keep away
v warn ? | obj:party -subj:health,watchdog,regulator,researcher,forecaster,doctor,expert,analyst,economist,scientist | tells somebody that harm will follow
v caution, forewarn ? | obj:party against | tells somebody that he had better not
v menace ? | obj:party | frightens somebody into doing what one wants
v hound, victimise, victimize, tyrannise, tyrannize | | frightens somebody into something
v bulldoze, railroad, steamroller, dragoon ? | obj:party into | makes somebody do something by threats
v blackmail | | makes somebody do something by threats
v scare, frighten, terrify, unnerve ? | obj:party subj:party into | makes somebody do something by threats
v vow, pledge, swear | obj:revenge,vengeance,retaliation,reprisal,retribution,response | says that he will hit back
v promise, threaten | obj:revenge,vengeance,retaliation,reprisal,retribution,response | says that he will hit back
v vow, swear | inf:$b-strike-act,$b-strike-too,$b-harm-act | says that he will do harm
v promise, pledge, threaten ? | inf:$b-strike-act,$b-harm-act | says that he will do harm
v serve notice ? | | says that something will be done
v put | on:notice obj:party | tells somebody that he is watched
v give | obj:ultimatum | says what will follow if a demand is not met
v set, impose, give, issue | obj:deadline | says by when a demand must be met
v draw | obj:line in | says what will not be borne
v brandish, flourish ? | obj:$weapons,knife,sword,machete,stick,fist | shows a weapon so that others fear it
v rattle, wave | obj:sabre,saber,sword,stick,nerve | talks of war; not "the wind rattled the windows"
v bluster, posture ? | | talks of what one could do
v shake | obj:fist at | shows that one is angry
v point, aim, train | obj:$weapons,cannon,missile at/on | shows somebody a weapon
v hold | obj:party to:ransom | makes somebody pay or give in
v reserve ? | obj:right inf | says that one may hit back
v loom over, hang over ? | over:party | is a danger to somebody
v taunt, provoke ? | obj:party with:$weapons,missile,test,drill | shows what one could do
v single out ? | obj:party for:punishment,attack | says that somebody will be hurt
v incite, foment, instigate | obj:$b-harm-thing,$b-unrest-thing,hatred,unrest,trouble,tension | stirs others to harm
v stir up, whip up, stoke | obj:$b-harm-thing,$b-unrest-thing,hatred,unrest,trouble,tension | stirs others to harm
v incite, egg on ? | obj:party | stirs others to harm
v escalate, heighten, ratchet up, inflame ? | obj:tension,rhetoric,threat,pressure | makes talk of harm louder
v endanger, imperil, jeopardise, jeopardize ? | obj:party,peace,security subj:party | puts somebody in danger
n threat | by/against:party -mod:security | a word that harm will follow; not a danger
n threat ? | -mod:$b-danger -of:$b-no-threat,cyclone -to:health,life,peace,security | a word that harm will follow; often only a danger
n threat | inf | a word that harm will follow
n warning | to:party -mod:weather,storm,flood,tsunami,profit,severe,hurricane,health,gale | a word that harm will follow
n warning ? | against/from/by | a word that harm will follow
n warning, caution | mod:stern,stark,blunt,veiled,final,last,ominous,angry | a word that harm will follow
n ultimatum | | a demand with a threat
n deadline ? | for/to:party -mod:tax,newspaper,transfer,application | a demand with a date
n menace ? | of/from:party | frightening somebody; also a danger
n blackmail, bullying, browbeating, scaremongering | | frightening somebody into doing what one wants
n strong-arm tactic, scare tactic, gunboat diplomacy, brinkmanship, brinksmanship ? | | frightening somebody into doing what one wants
n sabre-rattling, saber-rattling, sabre rattling, saber rattling | | talking as if one wanted war
n warmongering, war talk, bellicosity, belligerence | | talking as if one wanted war
n provocation ? | | a deed meant to make somebody hit back
n incitement | to/of/by/against | stirring others to harm
n fomenting ? | of | stirring others to harm
n bluster, fighting talk, tough talk, warlike rhetoric, posturing ? | | talking of what one could do
n escalation ? | of:tension,rhetoric,conflict,crisis,threat | talk of harm grows louder
n hostility, enmity ? | towards/toward/between | words or moods that promise harm
n bomb threat, bomb scare, hoax, bomb hoax ? | | somebody says that a bomb will go off
a bellicose, warlike, belligerent, menacing, threatening ? | | speaks as if one wanted a fight
a ready, prepared, poised ? | inf:$b-strike-act | says that he will do harm
v warn ? | that subj:party -subj:health,watchdog,regulator,researcher,forecaster,doctor,expert,analyst,economist,scientist | says that harm will follow

[THREATEN/military]
v threaten, warn | inf/with:$b-strike-act,$b-strike-thing,$b-strike-too | says that he will use force
v threaten | ing:$b-strike-act,$b-strike-thing | says that he will use force
v threaten | obj:$b-strike-thing -obj:party | says that he will use force
v warn ? | of:$b-strike-thing | says that force will be used
v raise | obj:spectre,specter of | talks of a danger
v vow, swear, pledge, promise ? | inf:$b-strike-act,$b-strike-too | says that he will use force
n threat, warning | of:$b-strike-thing,force | a word that force will be used
n threat | inf:$b-strike-act,$b-strike-too | a word that force will be used
n nuclear threat, military threat, invasion threat, war threat, nuclear blackmail | | a word that force will be used
n war cry, battle cry, drumbeat ? | of:war,party | a call to fight
v warn, vow, threaten ? | that:$b-strike-act,$b-strike-too | says that he will use force
v warn | that:$b-strike-act subj:party -subj:health,forecaster,doctor,expert,analyst,economist,scientist | says that force will be used

[THREATEN/violence]
v threaten | inf/with:$b-harm-act,$b-harm-thing | says that he will kill or hurt
v threaten | obj:$b-harm-thing -obj:party | says that he will kill or hurt
v vow, swear, pledge, promise | inf:$b-harm-act | says that he will kill or hurt
v call ? | for:$b-harm-thing | asks others to kill or hurt
n threat | of:$b-harm-thing | a word that somebody will be hurt
n threat | inf:$b-harm-act | a word that somebody will be hurt
n death threat, arson threat, rape threat, murder threat, terror threat | | a word that somebody will be hurt
n fatwa, bounty ? | on/against | somebody is named as one to be killed
v warn, vow, threaten ? | that:$b-harm-act | says that he will kill or hurt

[THREATEN/relations]
v threaten, warn | inf/with:$b-cut-act,$b-cut-thing | says that he will cut ties or aid, or sanction
v threaten | obj:$b-cut-thing -obj:party | says that he will cut ties or aid, or sanction
v warn ? | of:$b-cut-thing | says that he will cut ties or aid, or sanction
n threat, warning | of:$b-cut-thing | a word that ties or aid will be cut
n threat | inf:$b-cut-act | a word that ties or aid will be cut
n tariff threat, veto threat, sanctions threat, sanction threat, trade threat | | a word that ties or trade will be cut
v warn, vow, threaten ? | that:$b-cut-act | says that he will cut ties or aid, or sanction

[THREATEN/ban]
v threaten | inf/with:$b-ban-act,ban,closure,dissolution | says that he will ban or close
n threat | inf:$b-ban-act | a word that somebody will be banned or closed

[THREATEN/restrict]
v threaten, warn | inf/with:$b-rein-act,$b-rein-thing | says that he will arrest, fine, restrict
v threaten ? | inf:fire,sack,dismiss | says that he will turn somebody out of his job
n threat | of:$b-rein-thing | a word that somebody will be arrested, fined, restricted
n threat | inf:$b-rein-act | a word that somebody will be arrested, fined, restricted

[THREATEN/curfew]
v threaten, warn | inf/with/of/obj:curfew | says that there will be a curfew

[THREATEN/martial-law]
v threaten, warn | inf/with/of/obj:emergency | says that there will be a state of emergency
v threaten, warn | with/of/obj:law -obj:party | says that there will be martial law

[THREATEN/political]
v threaten, warn | inf/with:$b-unrest-act,$b-unrest-thing | says that there will be strikes or protests, or that he will go
v threaten | obj:$b-unrest-thing -obj:party | says that there will be strikes or protests
v warn ? | of:$b-unrest-thing | says that there will be strikes or protests
n threat | of:$b-unrest-thing | a word that there will be strikes or protests
n threat | inf:$b-unrest-act | a word that there will be strikes or protests
n strike notice, strike threat, resignation threat, strike call, strike ballot | | a word that there will be a strike
`;
