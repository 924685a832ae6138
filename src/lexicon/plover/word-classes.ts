/** Words that senses of several types ask for beside them. Written for this project, Apache-2.0. */
export const WORD_CLASSES = `
$troops = troop soldier force army unit battalion brigade division regiment tank warship ship vessel jet fighter warplane aircraft paratrooper marine reinforcement militia contingent navy fleet carrier submarine helicopter artillery
$police = police policeman officer gendarme riot-police constable
$weapons = weapon arm gun rifle pistol ammunition munition missile rocket explosive warhead
$heavy = rocket missile mortar artillery shell airstrike torpedo drone howitzer barrage
$bomb = bomb device grenade mine explosive charge landmine ied car-bomb
$attack = attack assault offensive raid strike airstrike bombing ambush shelling bombardment invasion operation incursion campaign
$protest = protest demonstration rally march sit-in vigil picket procession
$strike = strike walkout stoppage
$talks = talk meeting negotiation summit consultation discussion conference dialogue conversation session debate
$visit = visit trip tour stopover
$deal = deal agreement accord treaty pact contract memorandum protocol convention truce settlement understanding compromise concord charter
$peace = ceasefire cease-fire truce armistice peace
$ties = tie relation link relationship contact cooperation partnership
$aid = aid assistance relief help food medicine supply medicament vaccine tent blanket fund funding money loan grant donation credit equipment water fuel shelter
$money = dollar euro pound fund money loan credit grant million billion
$envoy = diplomat ambassador envoy attaché consul official
$measure = sanction embargo tariff restriction curb ban boycott blockade measure penalty quota
$law = law bill resolution decree legislation act motion constitution amendment
$prisoner = prisoner hostage detainee dissident captive inmate convict abductee
$way = border crossing checkpoint frontier road street highway motorway railway bridge port airport airspace corridor route square entrance harbour harbor gate tunnel
$media = newspaper newspaper station channel website broadcaster magazine radio internet broadcast network platform
$place-of-work = embassy consulate office school university company party organisation organization
$property = house home building property village church mosque shop warehouse crop field vehicle car
$vote = vote election referendum poll
$crime = murder fraud treason corruption espionage terrorism crime genocide offence offense assault theft
`;
