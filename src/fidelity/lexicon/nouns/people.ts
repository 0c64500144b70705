/** Nouns for persons, trades and beings of tales. */
export const people = `
person, human, individual, figure, human being, someone, somebody, mortal: professional, diver, violinist, tailor, potter, blacksmith, swordsman, gardener, butcher, craftsman, barber, cobbler, jeweler, weaver, shepherd, beekeeper, florist, stylist, trainer, instructor, photographer, reader, writer, barista, bartender, vendor, merchant, seller, keeper, guard, gamer, programmer, designer, juggler, acrobat, librarian, lamplighter, gentleman, gentlemen, lady, onlooker, passenger, driver, biker, skater, conductor, bishop, priest, sailor, captain, nurse, mechanic, carpenter, hunter, explorer, adventurer, elder, guitarist, drummer, musician, dancer, artisan, man, woman, child, adult, teenager, baby, worker, athlete, artist, performer, soldier, official, traveler, student, teacher, doctor, scientist, chef, character, friend, parent, player, rider, couple, family, crowd, model, hero, people, villager, customer, guest, audience, citizen, passerby, pedestrian, spectator, tourist, visitor, fan, king, queen, astronaut, owner, youngster, resident, neighbor, neighbour, stranger, colleague, coworker, enemy, rival, opponent, refugee, pilgrim, nomad, wanderer, hermit, peasant, noble, nobleman, noblewoman, aristocrat, servant, maid, butler, slave, prisoner, inmate, convict, criminal, outlaw, bandit, gangster, smuggler, assassin, spy, hacker, vagabond, beggar, lifeguard, goalkeeper, goalie, referee, umpire, cheerleader, teammate, nephew, niece, grandchild, grandparent, stepmother, stepfather, stepsister, orphan, newlywed, bridesmaid, groomsman, lover, sweetheart, hipster, hippie, raver, diva, rock star, movie star, influencer, blogger, youtuber, cosplayer, mime, magician, illusionist, hypnotist, fortune teller, psychic, prophet, priestess, shaman, druid, alchemist, cleric, monk, nun, pope, rabbi, imam, preacher, pastor, missionary, demigod, commuter, shopper, protester, activist, voter, patient, boss, manager, ceo, receptionist, intern, apprentice, novice, rookie, veteran, superhero, villain, supervillain, stormtrooper, jedi, caveman, cavewoman, neanderthal, tribesman, aborigine, eskimo, inuit, townsperson, passer-by, bystander, sunbather, beachgoer, swimmer, climber, mountaineer, skydiver, paraglider, jogger, sprinter, yogi, bodybuilder, weightlifter, archer, fencer, matador, bullfighter, gondolier, boatman, ferryman, charioteer, jockey, equestrian, horseman, sherpa, boy scout, girl scout, cub scout, marionettist, puppeteer, ventriloquist, crewmate, band member, bandmate, dj, rapper, senior citizen, clerk, hobbit, secret agent
people, folk, crowd, humanity: person, man, woman, child, pedestrian, passerby, spectator, family, group, audience, onlooker, tourist, shopper, commuter, passenger, villager, local, figure, townspeople, townsfolk, resident, guest, customer, patron, passersby, partygoer, attendee, participant, couple, friend, colleague, coworker, dancer, player, reveler
crowd, throng: audience, spectator, onlooker, people, mob
townspeople, townsfolk, villager, resident
orchestra, ensemble
choir, chorus
audience, spectator, crowd
band, musician
guest, visitor
customer, patron, shopper, client
neighbor, neighbour
man, guy, gentleman, male, fellow, bloke, dude, mister, bro, gent: professional, individual, tailor, boy, father, grandfather, king, prince, businessman, cowboy, fireman, policeman, fisherman, salesman, husband, brother, son, uncle, groom, monk, knight, wizard, gentlemen, elder, fisher, worker, warrior, emperor, pharaoh, samurai, santa claus, workman, handyman, serviceman, frontiersman, woodsman, lumberjack, logger, caveman, horseman, boatman, swordsman, craftsman, tradesman, milkman, mailman, postman, chairman, batsman, sportsman, spaceman, stuntman, anchorman, weatherman, doorman, barman, conman, grandpa, granddad, youth, patriarch, lord, baron, sultan, shah, emir, rajah, shogun, czar, tsar, kaiser, caliph, athlete, artist, musician, performer, singer, rider, soldier, scientist, doctor, teacher, chef, bullfighter, matador, butler, waiter, actor, nephew, stepfather, cowhand, gaucho, friar, pope, priest, rabbi, sorcerer, warlock, viking, gladiator
woman, lady, female, gal, womenfolk, dame: girl, mother, grandmother, queen, princess, businesswoman, wife, sister, daughter, aunt, bride, witch, nun, ballerina, actress, geisha, empress, maiden, mermaid, goddess, professional, individual, athlete, artist, musician, performer, singer, rider, worker, scientist, doctor, teacher, chef, warrior, elder, policewoman, housewife, maid, waitress, hostess, stewardess, seamstress, milkmaid, priestess, sorceress, enchantress, duchess, countess, baroness, noblewoman, lady-in-waiting, damsel, matriarch, grandma, granny, bridesmaid, niece, stepmother, stepsister, heroine, showgirl, cheerleader, valkyrie, huntress, spacewoman, cowgirl, widow, dancer, gymnast, nurse, diva, sportswoman, horsewoman, saleswoman, craftswoman, fisherwoman
child, kid, youngster, toddler, youth, tot, kiddo: boy, girl, baby, infant, son, daughter, schoolboy, schoolgirl, student, pupil, preschooler, kindergartner, kindergartener, schoolchild, grandchild, orphan, teenager, triplet
boy, lad: son, schoolboy, grandson, nephew, prince, boy scout, youth
girl, lass: daughter, schoolgirl, granddaughter, niece, princess, girl scout, maiden, cheerleader
baby, infant, newborn, bambino: toddler
teenager, teen, adolescent, youth: student
elder, senior citizen: grandparent, grandmother, grandfather
grandparent: grandmother, grandfather
parent: mother, father, mom, dad, mama, papa, stepmother, stepfather
mother, mom, mum, mama, mommy: stepmother
father, dad, daddy, papa: stepfather
grandmother, grandma, granny, grandmama, nana
grandfather, grandpa, granddad, grandad, gramps
sibling: brother, sister, twin
bride, newlywed
groom, bridegroom
husband, spouse
wife, spouse
son, boy
daughter, girl
toddler, tot
friend, companion, buddy, pal, comrade, bestie
couple, pair, duo, lovers, sweethearts, partners, lover: newlywed, bride and groom
professional, expert, specialist: worker, craftsman, artisan, chef, baker, barista, bartender, sommelier, architect, accountant, banker, lawyer, attorney, judge, programmer, developer, coder, hacker, designer, photographer, videographer, filmmaker, director, journalist, reporter, news anchor, newscaster, writer, author, novelist, poet, editor, librarian, curator, translator, interpreter, pharmacist, dentist, nurse, paramedic, therapist, psychologist, veterinarian, tailor, dressmaker, weaver, potter, ceramicist, blacksmith, goldsmith, jeweler, jeweller, watchmaker, clockmaker, cobbler, shoemaker, glassblower, woodcarver, woodworker, luthier, stonemason, mason, bricklayer, welder, roofer, painter, decorator, hairdresser, barber, hairstylist, stylist, beautician, tattooist, butcher, fishmonger, grocer, greengrocer, florist, landscaper, beekeeper, shepherd, zookeeper, park ranger, forester, lifeguard, trainer, instructor, referee, umpire, pilot, flight attendant, sailor, trucker, truck driver, bus driver, taxi driver, courier, mail carrier, delivery driver, detective, police officer, firefighter, bodyguard, spy, diplomat, politician, astronaut, explorer, archaeologist, geologist, historian, philosopher, scholar, mathematician, economist, engineer, mechanic, technician, scientist, doctor, teacher, magician, juggler, acrobat, clown, busker, dj, comedian, actor, performer, musician, artist, athlete, farmer, hunter, cashier, shopkeeper, vendor, merchant, salesperson, real estate agent, receptionist, secretary, manager, stockbroker, cartographer, puppeteer, surgeon, optician
family, household, kinfolk
worker, laborer, employee, workman: builder, construction worker, engineer, mechanic, farmer, miner, plumber, electrician, carpenter, waiter, waitress, janitor, gardener, firefighter, welder, roofer, bricklayer, mason, stonemason, painter, handyman, foreman, farmhand, dockworker, steelworker, cleaner, cleaning lady, housekeeper, maid, cashier, shopkeeper, technician, lineman, lumberjack, logger, chimney sweep, street sweeper, seamstress, blacksmith, craftsman, artisan, trucker, courier, fisherman, beekeeper, shepherd, colleague, coworker
construction worker, builder
engineer: technician, architect
mechanic, technician, repairman
craftsman, artisan: woodworker, carpenter, potter, weaver, blacksmith, luthier, glassblower, cobbler, shoemaker, tailor, jeweler, watchmaker, stonemason, clockmaker
carpenter, woodworker
blacksmith, smith, metalworker
tailor, dressmaker: seamstress
potter, ceramicist, ceramist
cobbler, shoemaker
jeweler, jeweller, goldsmith
gardener, landscaper
butcher
barber, hairdresser, hairstylist, stylist
hairdresser, hairstylist, stylist, barber
cleaner, janitor, housekeeper, maid, custodian
maid, housekeeper, cleaner
butler, servant
firefighter, fireman, firewoman, fire fighter
mailman, postman, mail carrier, letter carrier, postal worker
waiter, waitperson
waitress
bartender, barman, barkeep, mixologist
barista
cashier, clerk
shopkeeper, storekeeper, merchant, vendor, seller
vendor, merchant, seller, hawker, trader, shopkeeper
salesman, salesperson
lawyer, attorney, barrister
judge, magistrate
nurse
dentist
veterinarian, vet
pharmacist
librarian
secretary, receptionist, assistant
manager, boss, executive
photographer, cameraman
journalist, reporter, correspondent
writer, author, novelist, poet
poet, bard
architect
programmer, developer, coder, software engineer
hacker
scholar, academic, philosopher
philosopher, thinker
archaeologist, explorer
explorer, adventurer
miner, prospector
lumberjack, logger, woodcutter, woodsman
hunter, huntsman: huntress, archer
driver, motorist, chauffeur: truck driver, bus driver, taxi driver, trucker
sailor, mariner, seaman, seafarer: captain, fisherman
captain, skipper
guard, sentry, watchman, sentinel
lifeguard
referee, umpire, official
goalkeeper, goalie
magician, illusionist, conjurer, wizard
acrobat, trapeze artist, gymnast: tightrope walker, aerialist, contortionist
juggler
actor, performer
actress
dj, disc jockey
rapper, hip-hop artist
ballerina, ballet dancer
gymnast
monk, friar
nun
priest, clergyman, vicar, pastor: bishop, pope
shaman, witch doctor, medicine man
spy, secret agent
assassin, hitman
prisoner, inmate, convict
bandit, outlaw
hermit, recluse
beggar
peasant, villager, farmer, serf
servant: butler, maid
nobleman, aristocrat, lord: baron
noblewoman, aristocrat, lady: duchess, countess
prince
princess
emperor, ruler, monarch
empress
pharaoh
caveman, neanderthal, cave dweller
bodybuilder, weightlifter, strongman
skydiver, parachutist
diver, swimmer
climber, mountaineer
swimmer
runner, jogger, sprinter
jogger, runner
guitarist, guitar player
pianist, piano player
drummer
violinist, fiddler
saxophonist, saxophone player
passenger, traveler, commuter
commuter, passenger
pedestrian, passerby
spectator, onlooker, fan
fan, supporter, spectator
scientist, researcher: chemist, biologist, physicist, astronomer, geologist, zoologist, botanist, archaeologist, paleontologist, mathematician, lab technician, entomologist, geneticist
doctor, physician, medic, medical professional: surgeon, nurse, dentist, veterinarian, pediatrician, cardiologist
soldier, warrior, fighter: knight, samurai, viking, gladiator, ninja, archer, spartan, marine, trooper, legionnaire, centurion, musketeer, cavalryman, infantryman, paratrooper, sniper, commando, guardsman, redcoat, swordsman, samurai warrior, viking warrior, spearman, stormtrooper, sentry, hoplite, barbarian, mercenary
knight: paladin, crusader, templar
wizard, sorcerer, mage, magician, warlock, spellcaster: magus, alchemist, conjurer, archmage, necromancer
witch, sorceress, enchantress
king, monarch, emperor: pharaoh, sultan, tsar, czar
queen, empress: tsarina
artist, painter: sculptor, illustrator, cartoonist, animator, calligrapher, muralist, potter, ceramicist, printmaker, portraitist
musician, performer: guitarist, pianist, drummer, singer, violinist, saxophonist, band, trumpeter, cellist, rocker, bassist, flutist, flautist, harpist, organist, percussionist, accordionist, trombonist, bagpiper, banjo player, guitar player, piano player, composer, rapper, dj, busker, street musician, maestro, rock star, songwriter, bandleader
singer, vocalist: rapper, soprano, tenor, rock star, pop star, crooner, diva
dancer: ballerina, ballet dancer, breakdancer, showgirl
athlete, player, sportsman: runner, skier, snowboarder, surfer, swimmer, gymnast, boxer, wrestler, footballer, skateboarder, cyclist, skater, tennis player, basketball player, soccer player, sprinter, batter, golfer, climber, jogger, hurdler, pole vaulter, high jumper, weightlifter, bodybuilder, rower, fencer, archer, judoka, karateka, martial artist, cricketer, goalkeeper, windsurfer, kitesurfer, diver, mountaineer, olympian, acrobat, quarterback, cheerleader, sportswoman, ballplayer, equestrian
cyclist, biker, rider: bicyclist
rider: horseman, jockey, cyclist, biker, motorcyclist, equestrian, cowboy, horsewoman, charioteer
motorcyclist, biker, rider
equestrian, horse rider, horseman, horsewoman
martial artist: karateka, judoka, kung fu master, ninja
chef, cook, culinary artist: baker, pitmaster, pizzaiolo
policeman, police officer, officer, cop, constable: sheriff, policewoman, state trooper, patrolman, detective
astronaut, spaceman, cosmonaut, space traveler, space explorer, spacewoman, spacefarer, taikonaut
pilot, aviator: airman, copilot
detective, sleuth, investigator
politician: president, senator, mayor, prime minister, governor, congressman, chancellor, world leader
student, pupil, schoolchild, learner: undergraduate, schoolboy, schoolgirl, graduate
teacher, professor, educator, instructor, tutor: schoolteacher, schoolmaster, lecturer
pirate, buccaneer, corsair, swashbuckler: pirate captain
thief, burglar, robber, bandit, raider, pickpocket
farmer: rancher, farmhand, shepherd, peasant
fisherman, angler, fisher
hiker, trekker, backpacker, mountaineer, trail walker
tourist, traveler, visitor, sightseer
businessman, executive, businesswoman, businessperson
clown, jester, harlequin
cowboy, cowhand, gunslinger, wrangler, vaquero: cowgirl
ninja, shinobi
samurai, samurai warrior: ronin
viking, norseman: viking warrior
monster, beast, ogre, fiend, monstrosity: dragon, yeti, vampire, zombie, werewolf, kraken, godzilla, demon, troll, goblin, orc, cyclops, hydra, gorgon, minotaur, sea monster, bigfoot, sasquatch, abominable snowman, frankenstein, mummy, wendigo, chimera, manticore, griffin, gryphon, basilisk, cerberus, leviathan, behemoth, gargoyle, golem, ghoul, imp, gremlin, kaiju, medusa, harpy, swamp thing, cthulhu, lich, demogorgon, centaur, satyr, undead, devil
dragon, wyvern, wyrm: dragonling
ghost, spirit, specter, phantom, apparition, spectral figure, ghostly figure, spectral presence, wraith: poltergeist, banshee
alien, extraterrestrial, martian, alien being, alien creature, extraterrestrial being: xenomorph
robot, android, droid, automaton, cyborg, mech, mecha, machine being, machine man, robotic figure, bot: gundam, humanoid, humanoid robot, terminator, robot dog
unicorn, alicorn
mermaid, siren: merman, sea nymph, sea maiden
fairy, faerie, pixie, sprite, fae, nymph: fairy godmother, dryad
angel: cherub, archangel, seraph
skeleton, bony figure, skeletal figure
demon, devil, fiend: imp, satan
devil, demon, satan
troll: ogre
ogre, troll
goblin: hobgoblin, gremlin
dwarf, gnome
gnome, dwarf
centaur
phoenix, firebird
griffin, gryphon
pegasus, winged horse
werewolf, lycanthrope
mummy
yeti, abominable snowman, bigfoot, sasquatch
bigfoot, sasquatch, yeti
kraken, sea monster
gargoyle
goddess, deity
genie, djinn, jinn
leprechaun
cyclops
golem
sphinx
mythical creature, mythical beast, fantasy creature: dragon, unicorn, phoenix, griffin, centaur, mermaid, minotaur, pegasus, fairy, hydra
vampire: dracula
zombie, undead, living dead
scarecrow
snowman
superhero, hero, caped crusader, heroine: superheroine
elf
statue, sculpture, figurine, monument, bust, effigy: statuette, carving, figure, monolith, obelisk, relief, totem, gnome, stone lion, sphinx
corpse, body
surfer
skier
snowboarder
skateboarder
warrior, fighter: viking warrior, knight, samurai
`;
