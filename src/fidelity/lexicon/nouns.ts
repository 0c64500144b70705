/**
 * Depictable nouns: before the colon words for one thing, after it kinds of that thing. A kind may
 * have a line of its own. All in the singular and lower case.
 */
export const nouns = `
animal, creature, beast, critter, furry friend: mammal, bird, fish, reptile, amphibian, insect, arachnid, dog, cat, horse, pet, livestock, predator, wildlife, shellfish, worm, dinosaur, mollusk, hatchling, marsupial, crustacean, cephalopod, stingray, starfish, polar bear, monkey, chameleon, jellyfish, octopus
mammal: dog, cat, horse, cow, pig, sheep, goat, rabbit, rodent, bear, monkey, ape, deer, elephant, giraffe, zebra, lion, tiger, leopard, wolf, fox, camel, kangaroo, koala, panda, sloth, raccoon, hippopotamus, rhinoceros, whale, dolphin, seal, bat, otter, badger, skunk, hedgehog, wombat, platypus, bison, buffalo, llama, antelope, donkey, mule, big cat, weasel, meerkat, lemur, anteater, armadillo, mole, mongoose, opossum, tapir, walrus, pangolin, aardvark, yak, porcupine, hyena, marsupial, puma, jackal, coyote, dingo, wolverine, ferret, mink, stoat, warthog, okapi, gazelle, impala, wildebeest, gnu, narwhal, manatee, dugong, orca, echidna, tasmanian devil, quokka, wallaby, red panda, binturong, civet, genet, elk, moose, reindeer, alpaca, ox, lynx, puppy, kitten, lamb
dog, puppy, pup, canine, hound, doggy, doggo, pooch: retriever, golden retriever, labrador, labrador retriever, labradoodle, goldendoodle, poodle, beagle, bulldog, french bulldog, corgi, husky, malamute, dalmatian, dachshund, terrier, jack russell, chihuahua, pug, shepherd, german shepherd, collie, border collie, pomeranian, shiba inu, shiba, samoyed, greyhound, mastiff, rottweiler, doberman, boxer, spaniel, cocker spaniel, schnauzer, saint bernard, great dane, mutt, mongrel, sheepdog, akita, shih tzu, maltese, bloodhound, basset hound, weimaraner, whippet, setter, pointer, yorkie, bichon, newfoundland, chow chow, pit bull, pitbull, cavalier, cane corso, wolfhound, papillon, pekingese, lapdog, lhasa apso, sheltie, vizsla
cat, kitten, kitty, feline, tabby, tomcat, moggy, kittycat: siamese, persian cat, persian, maine coon, calico, calico cat, tabby cat, tuxedo cat, bengal cat, bengal, ragdoll, sphynx, alley cat, house cat, shorthair, scottish fold, russian blue, abyssinian
big cat: lion, tiger, leopard, cheetah, jaguar, panther, puma, cougar, lynx, bobcat
lion: lioness, lion cub
tiger: tigress, bengal tiger
leopard: snow leopard, panther
bird, birdie, avian, fowl, winged creature: owl, eagle, hawk, falcon, sparrow, robin, crow, raven, parrot, macaw, parakeet, cockatoo, pigeon, dove, seagull, gull, penguin, ostrich, emu, flamingo, peacock, chicken, hen, rooster, duck, goose, swan, turkey, hummingbird, woodpecker, toucan, pelican, heron, crane, stork, finch, canary, cardinal, bluebird, blue jay, jay, magpie, kingfisher, puffin, vulture, condor, albatross, songbird, starling, swallow, quail, pheasant, kiwi, chick, duckling, kookaburra, cockatiel, lovebird, osprey, ibis, egret, wren, warbler, mockingbird, thrush, bird of prey, raptor, waterfowl, nightingale, lark, skylark, oriole, goldfinch, chickadee, nuthatch, tern, cormorant, gannet, kestrel, harrier, buzzard, peregrine, grouse, partridge, peahen, peafowl, cassowary, spoonbill, hornbill, lyrebird, roadrunner, loon, grebe, cuckoo, hoopoe, bee-eater, sandpiper, plover, dodo, phoenix, fledgling, nestling, bluejay, budgerigar, cockerel, mallard, gosling, cygnet, owlet, snowy owl, bald eagle
owl: snowy owl, barn owl, horned owl, great horned owl, barred owl, great gray owl, owlet, barn-owl
eagle: bald eagle, golden eagle
parrot: macaw, parakeet, cockatoo, budgie, lovebird
chicken: hen, rooster, chick, cockerel
duck: duckling, mallard, rubber duck, drake
peacock, peafowl: peahen
rooster, cockerel
crow: raven
raven: crow
falcon: kestrel, peregrine
hawk: falcon
vulture: condor
stork
heron: egret, crane
hummingbird
sparrow
flock, swarm
goose: gosling
swan: cygnet
pigeon: dove
gull: seagull
penguin: emperor penguin
fish: goldfish, shark, salmon, tuna, trout, koi, koi fish, carp, clownfish, swordfish, eel, stingray, manta ray, catfish, piranha, anglerfish, angelfish, cod, seahorse, pufferfish, tropical fish, minnow, barracuda, marlin, guppy, tetra, tilapia, halibut, herring, mackerel, sardine, anchovy, haddock, sturgeon, pike, snapper, grouper, mahi-mahi, tarpon, lionfish, parrotfish, butterflyfish, triggerfish, sunfish, moray, lamprey, sea bass, manta, swordtail
shark: great white, great white shark, hammerhead, whale shark, megalodon
koi fish: koi
reptile: snake, lizard, crocodile, alligator, turtle, tortoise, gecko, iguana, chameleon, dinosaur, serpent, skink, anole, komodo dragon, caiman, gharial, python, cobra, viper, rattlesnake, sea turtle, boa constrictor
snake, serpent: cobra, python, viper, rattlesnake, cobra snake, boa, anaconda, boa constrictor, mamba, adder, asp, copperhead
lizard: gecko, iguana, chameleon, komodo dragon, salamander, skink, anole
crocodile, croc: alligator, caiman, gharial
turtle: tortoise, sea turtle, terrapin, leatherback
dinosaur, dino: tyrannosaurus rex, tyrannosaurus, t-rex, trex, rex, stegosaurus, triceratops, velociraptor, raptor, diplodocus, brachiosaurus, styracosaurus, pterodactyl, ankylosaurus, allosaurus, pteranodon, pterosaur, spinosaurus, parasaurolophus, iguanodon, brontosaurus, sauropod, apatosaurus, plesiosaur, archaeopteryx, theropod, tyrannosaur
amphibian: frog, toad, salamander, newt, axolotl, tree frog, bullfrog, tadpole
frog, froggy: tree frog, bullfrog, toad, tadpole
insect, bug: butterfly, moth, bee, bumblebee, honeybee, wasp, ant, beetle, ladybug, dragonfly, fly, mosquito, grasshopper, cricket, mantis, praying mantis, caterpillar, firefly, cockroach, gnat, aphid, flea, louse, termite, earwig, katydid, locust, cicada, damselfly, lacewing, mayfly, hornet, scarab, weevil, ladybird, lady bug, bluebottle, housefly, glowworm, larva, grub, monarch butterfly
bee: bumblebee, honeybee
butterfly: monarch, monarch butterfly, swallowtail, painted lady
beetle: ladybug, scarab, ladybird
ladybug, ladybird, lady bug
arachnid: spider, scorpion, tarantula, tick, mite, daddy longlegs
spider: tarantula, jumping spider, arachnid
horse, equine, steed: pony, stallion, mare, foal, colt, mustang, thoroughbred, unicorn, racehorse, clydesdale, arabian, palomino, appaloosa, workhorse, carthorse, warhorse, bronco, gelding, filly, pegasus
cow, bovine: bull, calf, ox, cattle, heifer, holstein, steer, bullock, zebu, longhorn, angus
cattle: cow, bull, ox
bull: ox
pig, hog, swine: piglet, boar, sow, warthog
boar: wild boar
sheep: lamb, ram, ewe, lambkin, merino, bighorn
goat: kid goat, billy goat, ibex
rabbit, bunny, hare: jackrabbit, cottontail
rodent: mouse, rat, squirrel, hamster, guinea pig, chipmunk, beaver, gerbil, capybara, chinchilla, porcupine, marmot, gopher, prairie dog, vole, dormouse, lemming, muskrat, nutria, field mouse, groundhog, woodchuck
squirrel: chipmunk
mouse: field mouse, dormouse, computer mouse
bear, bruin: panda, polar bear, grizzly, grizzly bear, bear cub, koala bear, panda bear, kodiak, grizzly cub, polar bear cub
panda, panda bear, giant panda: red panda
teddy bear, teddy, teddybear, stuffed bear: plush bear
monkey, simian: chimpanzee, baboon, macaque, capuchin, mandrill, marmoset, tamarin, orangutan, gorilla, spider monkey, rhesus, lemur, vervet
ape, primate: gorilla, chimpanzee, orangutan, gibbon, monkey, bonobo
chimpanzee, chimp
deer: stag, doe, fawn, buck, reindeer, elk, moose, caribou, roe deer, whitetail, muntjac, sika, roe, hart, hind
antelope: gazelle, impala, wildebeest, oryx, kudu, springbok, eland, gnu
wolf: wolf pup, wolf cub
fox: fennec, vixen, fox cub
donkey, burro, ass: mule
mule
weasel: ferret, stoat, ermine, mink, polecat
hedgehog
bison, buffalo
yak
bat: flying fox
sloth
hyena
moose, elk
elk, wapiti
marsupial: kangaroo, koala, wombat, wallaby, opossum, possum, tasmanian devil, quokka, sugar glider
elephant, pachyderm: mammoth
rhinoceros, rhino
hippopotamus, hippo
kangaroo: wallaby, joey
koala, koala bear
raccoon, racoon
whale: orca, blue whale, humpback, humpback whale, sperm whale, beluga, narwhal, killer whale, whale calf
dolphin: porpoise, orca, bottlenose, killer whale
seal: sea lion, seal pup, walrus
camel: dromedary, bactrian
llama: alpaca
otter: sea otter
shellfish: crab, lobster, shrimp, prawn, clam, oyster, mussel, scallop, crayfish, crawfish, abalone, conch, langoustine
crab
shrimp, prawn: krill
clam: mussel
crustacean: crab, lobster, shrimp, prawn, crayfish, barnacle, krill
jellyfish: man-of-war
starfish, sea star
snail: whelk
worm: earthworm, caterpillar, silkworm, inchworm, maggot
mollusk: snail, slug, octopus, squid, clam, oyster, jellyfish, cuttlefish, nautilus, mussel, scallop, nudibranch
octopus, cephalopod: squid, cuttlefish
claw, talon, pincer
beak, bill
nest, eyrie
herd, flock
lobster: crayfish

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

vehicle, automobile, conveyance: car, truck, bus, van, motorcycle, bicycle, train, scooter, tractor, boat, ship, airplane, helicopter, tank, wagon, carriage, taxi, ambulance, fire truck, spaceship, bulldozer, tram, cart, suv, minivan, sedan, jeep, snowmobile, segway, go-kart, forklift, excavator, backhoe, cement mixer, steamroller, harvester, snowplow, police car, fire engine, limousine, rickshaw, tuk-tuk, trolley, streetcar, monorail, gondola lift, atv, rover, camper van, motorhome, rv, caravan, trailer, hovercraft, jet ski, submarine, blimp, zeppelin, airship, rocket, space shuttle, ufo, flying saucer, chariot, sleigh, bike, moped, pickup truck, minibus, canoe, kayak, sailboat, yacht, racing car, humvee, locomotive, stagecoach, hearse, sled
car, automobile, motorcar, auto, four-wheeler: sedan, coupe, convertible, sports car, sport car, race car, racecar, hatchback, suv, limousine, taxi, cab, roadster, hot rod, jeep, station wagon, supercar, police car, sportscar, corvette, porsche, ferrari, beetle, muscle car, tesla, minivan, van, old-time car, lamborghini, mustang, cadillac, racer, racing car, rally car, formula 1 car, f1 car, stock car, dragster, formula one race car, police cruiser, squad car, cop car, patrol car, lowrider, volkswagen, mini cooper, toyota, honda, bmw, mercedes, audi, rolls-royce, bentley, bugatti, aston martin, chevrolet, delorean, hypercar, toy car
race car, racecar, f1 car, formula one car, formula 1 car, racer, racing car, formula one race car: stock car, dragster, rally car, formula car
taxi, cab, taxicab, taxi cab: yellow cab
truck, lorry: pickup, pickup truck, pick-up, dump truck, fire truck, semi, semi-truck, tow truck, food truck, garbage truck, big rig, tractor-trailer, trailer, monster truck, 18-wheeler, eighteen-wheeler, flatbed, fire engine, semitrailer, dumper, wrecker, tipper
pickup truck, pickup, pick-up truck, pick-up
fire truck, fire engine, firetruck, fire-truck, firefighting truck
bus, coach, omnibus, motorcoach: school bus, double-decker, double-decker bus, minibus, city bus, trolleybus, double decker
van, minivan: camper, camper van, vw van, campervan, delivery van, vw bus, minibus
camper van, camper, campervan, motorhome, rv, caravan
motorhome, rv, camper van, recreational vehicle
caravan, trailer, camper
ambulance
police car, cop car, squad car, police cruiser, patrol car
suv, jeep, off-roader, off-road vehicle
jeep, suv, off-roader
limousine, limo
go-kart, kart
sports car, sportscar, supercar: porsche, ferrari, lamborghini, corvette, roadster
tank, armored vehicle
excavator, digger, backhoe, bulldozer
bulldozer, excavator
forklift
snowmobile
rickshaw: tuk-tuk
rover
airship, zeppelin, blimp, dirigible
blimp, airship, zeppelin
motorcycle, motorbike, bike, chopper, motor-bike: scooter, harley, dirt bike, sportbike, superbike, harley-davidson, harley davidson, cruiser, ducati, yamaha, cafe racer, vespa
bicycle, bike, cycle, pushbike, two-wheeler: tandem, mountain bike, road bike, tricycle, tandem bicycle, unicycle, bmx, penny-farthing, penny farthing, e-bike, beach cruiser
scooter, moped: vespa
train, locomotive, railway: subway, subway train, steam train, bullet train, tram, freight train, steam locomotive, high-speed train, engine, carriage, railcar, monorail, maglev, train car, metro, tgv
subway, metro, underground: subway train, subway car
tram, streetcar, trolley
boat, vessel, watercraft: ship, rowboat, sailboat, yacht, canoe, kayak, raft, ferry, speedboat, speed boat, gondola, fishing boat, dinghy, submarine, motorboat, barge, tugboat, steamboat, catamaran, skiff, schooner, trawler, lifeboat, paddleboat, pontoon, houseboat, riverboat, longboat, longship, sampan, dhow, felucca, sloop, ketch, narrowboat, hydrofoil, hovercraft, powerboat, steamer, vaporetto, pirate ship, cruise ship, sailing boat, row boat, rowing boat, cargo ship, jet ski
ship, vessel: pirate ship, cruise ship, sailing ship, steamship, battleship, galleon, ocean liner, cargo ship, warship, aircraft carrier, yacht, frigate, schooner, tall ship, freighter, oil tanker, icebreaker, clipper ship, brigantine, caravel, carrack, steamboat, ferry, destroyer, longship, sailboat, cruise liner
rowboat, row boat, rowing boat
sailboat, sailing boat, sailing ship: yacht, sloop, catamaran, ketch, schooner, dinghy
sailing ship, tall ship, sailboat: galleon, clipper ship, pirate ship
pirate ship
cruise ship, ocean liner, cruise liner
warship, battleship, naval ship: destroyer, frigate, aircraft carrier
ferry, ferryboat
raft
gondola
oar, paddle
paddle, oar
yacht: superyacht
canoe, kayak
submarine, sub
airplane, plane, aeroplane, aircraft, jet, airliner, flying machine: jet plane, biplane, jumbo jet, fighter jet, prop plane, propeller plane, glider, seaplane, jetliner, passenger plane, boeing, helicopter, bomber, warplane, fighter plane, jet fighter, triplane, monoplane, crop duster, concorde, airbus, turboprop, floatplane, paper plane, cessna, fighter aircraft
fighter jet, jet fighter, fighter plane, fighter aircraft, warplane
glider, sailplane
hang glider
helicopter, chopper, rotorcraft
spaceship, spacecraft, starship, space ship, rocket ship, shuttle, space vehicle, space craft: ufo, flying saucer, space shuttle, rocket, lander, alien ship, space capsule, space probe, lunar module
space station, orbital station
space shuttle, shuttle, orbiter
rocket: missile
ufo, flying saucer
hot air balloon, hot-air balloon, balloon
balloon
carriage, coach, wagon, cart, chariot, buggy: stagecoach, rickshaw, surrey
skateboard, board, longboard
surfboard, board
snowboard, board
ski, skis
sled, sleigh, toboggan: dogsled, bobsled, bobsleigh, luge
tractor

food, meal, dish, cuisine, snack, delicacy, foodstuff, delicacies: pizza, sandwich, burger, hamburger, hot dog, cake, bread, fruit, vegetable, soup, salad, pasta, noodle, rice, meat, egg, cheese, sushi, taco, burrito, dessert, candy, chocolate, cookie, pie, donut, pancake, waffle, breakfast, lunch, dinner, ice cream, omelette, steak, dumpling, ramen, spaghetti, curry, falafel, feast, pastry, fries, popcorn, kebab, tempura, lasagna, risotto, paella, fondue, quesadilla, nachos, bento, poke bowl, oatmeal, cereal, porridge, yogurt, jerky, tofu, seafood, gyoza, dim sum, samosa, pretzel, muffin, cracker, casserole, meatball, shawarma, gyro, hummus, crepe, platter
pizza: slice, pepperoni pizza, margherita, pie, calzone
sandwich, sub: burger, hamburger, cheeseburger, panini, toast, blt, hot dog, bagel
burger, hamburger: cheeseburger
hot dog, hotdog, frankfurter
donut, doughnut
cake: cupcake, birthday cake, cheesecake, wedding cake, layer cake, chocolate cake, muffin, gateau, brownie, torte
pie: apple pie, tart
bread, loaf: toast, baguette, croissant, bun, roll, slice, sourdough, bagel, ciabatta, focaccia, brioche, naan, pita, flatbread, tortilla, challah, breadstick
dessert, sweet, treat: cake, pie, ice cream, cookie, pudding, brownie, pastry, tiramisu, macaron, mousse, gelato, sorbet, custard, parfait, eclair, cannoli, cupcake, donut, creme brulee, trifle, sundae
ice cream, gelato, sundae
candy, sweet, confection: lollipop, gummy bear, gumdrop, candy cane, caramel, toffee, jelly bean, bonbon, chocolate bar
cookie, biscuit
pastry: croissant, donut, tart, danish, eclair, strudel, baklava, cinnamon roll, turnover, brioche
pasta: spaghetti, noodle, macaroni, lasagna, ravioli, fettuccine, penne, linguine, tagliatelle, farfalle, gnocchi, macaroni and cheese
noodle: ramen, spaghetti, udon, soba, vermicelli, pho, pad thai
meat: steak, beef, pork, bacon, ham, sausage, chicken, roast, lamb chop, turkey, ribs, salami, prosciutto, meatball, patty, drumstick, brisket, venison
turkey
egg, omelette
soup, broth, stew: ramen, chowder, bisque, gazpacho, borscht, gumbo, pho, minestrone
fruit: apple, banana, orange, grape, strawberry, lemon, lime, pear, peach, cherry, pineapple, watermelon, melon, mango, blueberry, raspberry, berry, kiwi, avocado, plum, tomato, coconut, pomegranate, fig, apricot, papaya, grapefruit, tangerine, clementine, guava, lychee, dragonfruit, persimmon, cantaloupe, honeydew, nectarine, blackberry, cranberry, durian, citrus
berry: strawberry, blueberry, raspberry, blackberry, cranberry
vegetable, veggie: carrot, broccoli, tomato, potato, onion, pepper, bell pepper, cabbage, lettuce, cucumber, corn, pumpkin, eggplant, radish, daikon, mushroom, spinach, celery, pea, bean, asparagus, zucchini, turnip, beet, garlic, cauliflower, kale, leek, artichoke, parsnip, brussels sprout, chard, bok choy, okra, yam, scallion
pepper, bell pepper, capsicum
corn, maize
mushroom, toadstool, fungus
salad
drink, beverage, refreshment: coffee, tea, juice, beer, wine, water, milk, cocktail, soda, lemonade, smoothie, whiskey, martini, champagne, cola, latte, cappuccino, espresso, ale, stout, ipa, lager, mocha, hot chocolate, cocoa, milkshake, matcha, cider, rum, vodka, gin, sake, mojito, margarita, tequila, liquor, brandy, mead
coffee, espresso, cappuccino, latte, brew: mocha, macchiato, americano, flat white
beer, ale, lager, brew: stout, ipa, pint
wine: red wine, white wine, champagne
cocktail: martini, bloody mary, mojito, margarita, long-island ice tea, mimosa, daiquiri, cosmopolitan, pina colada, negroni, gin and tonic
water
milk
juice: orange juice

building, structure, edifice, architecture: house, tower, skyscraper, church, castle, temple, barn, cabin, cottage, hotel, school, hospital, museum, library, store, shop, restaurant, factory, palace, mosque, cathedral, monastery, apartment, office, warehouse, lighthouse, windmill, hut, pyramid, mansion, pagoda, station, villa, stadium, theater, bank, prison, shack, townhouse, bakery, supermarket, cinema, train station, courthouse, city hall, town hall, parliament, embassy, observatory, planetarium, greenhouse, conservatory, gazebo, pavilion, chapel, shrine, convent, abbey, synagogue, mausoleum, bunker, silo, mill, watermill, shed, garage, dormitory, inn, motel, resort, casino, nightclub, pub, tavern, saloon, clinic, gym, gymnasium, arena, colosseum, amphitheater, aquarium, kiosk, hangar, power plant, mall, farmhouse, high-rise, tower block, block of flats, fort, citadel, dome, teahouse
house, home, dwelling, residence, abode, homestead: cottage, cabin, mansion, hut, villa, bungalow, farmhouse, manor, shack, townhouse, treehouse, igloo, lodge, chalet, log cabin, duplex, condo, yurt, tipi, teepee, houseboat, a-frame, townhome, rowhouse
cabin, log cabin, lodge, hut, cottage
cottage
castle, fortress, citadel, chateau, fort, stronghold: palace
palace
tower, spire, turret: clock tower, skyscraper, water tower, lighthouse, bell tower, watchtower, minaret, belfry, steeple, campanile, high-rise, pagoda
skyscraper, high-rise, tower
church, chapel, cathedral, place of worship: abbey, basilica, minster
temple, shrine: pagoda
store, shop, storefront, boutique, outlet: supermarket, bookstore, bakery, grocery store, market, mall, pharmacy, drugstore, deli, barbershop, grocery
storefront, store front, shop facade, store facade, shop window, shopfront, shop front
restaurant, eatery, diner, cafe, bistro, eating place: pizzeria, steakhouse, brasserie, trattoria, sushi bar, ramen shop, food court, canteen, cafeteria
cafe, café, coffee shop, coffeehouse
bar, pub, tavern, saloon, nightclub, taproom
barn, farmhouse, stable
school, classroom, university, college
library
bridge, overpass, span: suspension bridge, footbridge, viaduct, drawbridge
windmill, wind turbine, turbine
lighthouse
pyramid: great pyramid
ruin
wall: brick wall, stone wall
fence, picket fence, railing
gate, gateway, archway, entrance
door, doorway, entrance, entryway
window, pane, windowpane
roof, rooftop
chimney
stair, staircase, step, stairway, stairs
room, chamber, space: living room, kitchen, bedroom, bathroom, office, dining room, study, lounge, hall, classroom, attic, basement, cellar, nursery, library, ballroom, closet, pantry, foyer, lobby, studio, den, playroom
living room, lounge, sitting room
kitchen, kitchenette
bedroom
bathroom, restroom, washroom
office, workplace, workspace
garage
hall, hallway, corridor
station, train station, platform: subway station
market, marketplace, bazaar
airport, runway
runway
playground
pool, swimming pool
fountain
stage, platform
podium, lectern
pedestal, plinth, stand
stadium, arena, ballpark
street, road, avenue, lane, alley, boulevard, alleyway, roadway, thoroughfare, pavement: cobblestone street, sidewalk, crosswalk, intersection
road, highway, path, route, street, lane, track, trail, freeway, roadway: dirt road, country road, motorway, driveway, boulevard, avenue
path, trail, pathway, walkway, footpath, track, lane: boardwalk
sidewalk, pavement, footpath, walkway
intersection, crossroad, crossroads, crossing, junction
highway, freeway, motorway, interstate
city, town, metropolis, cityscape, skyline, downtown, village, urban area, urban environment: urban landscape, manhattan, street, megacity
cityscape, skyline, city, skyscraper
town, village, hamlet, city
village, hamlet, settlement, town
suburb, neighborhood, neighbourhood
countryside, farmland, pasture, rural landscape, farm, field
farm, ranch, farmstead, farmland, barn
park, garden, green space
garden, yard, backyard, courtyard, park
yard, backyard, lawn
field, meadow, pasture, grassland, plain, lawn, prairie, savanna, savannah, farmland: wheat field, corn field, cornfield, grass, grassy hill, paddy, pastureland
meadow, grassland, field, pasture, clearing
grass, lawn, meadow, turf, field, greenery
forest, wood, woods, woodland, jungle, grove, rainforest, woodlands: tree, clearing, birch forest, mangrove, thicket, taiga, copse, orchard, undergrowth
jungle, rainforest
tree, sapling, arbor: oak, pine, palm, palm tree, willow, maple, birch, cherry tree, christmas tree, apple tree, evergreen, cypress, bonsai, oak tree, pine tree, redwood, baobab, fir, spruce, cherry blossom, sequoia, acacia, elm, beech, aspen, poplar, sycamore, cedar, larch, eucalyptus, banyan, magnolia, sakura, mangrove, conifer, treetop
plant, vegetation, greenery, foliage, flora, houseplant, shrub: flower, tree, fern, cactus, succulent, vine, bush, ivy, potted plant, herb, grass, sapling, weed, bamboo, moss, seedling, sprout, clover, lily pad, reed, seaweed, kelp, algae, lichen, aloe, aloe vera, monstera, venus flytrap, thistle, dandelion, hedge, crop, wheat
potted plant, plant, houseplant, pot plant, planter
flower, blossom, bloom: rose, tulip, daisy, sunflower, lily, lotus, orchid, wildflower, poppy, lavender, carnation, iris, daffodil, peony, hibiscus, dahlia, marigold, chrysanthemum, lotus flower, bouquet, violet, pansy, petunia, geranium, begonia, camellia, magnolia, jasmine, hydrangea, lilac, azalea, buttercup, dandelion, crocus, snowdrop, anemone, foxglove, bluebell, morning glory, wisteria, gardenia, gladiolus, zinnia, cherry blossom, aster, snapdragon, freesia, rosebud, edelweiss, thistle
bouquet, bunch, bundle
leaf, foliage, frond
bush, shrub, hedge
cactus, succulent
branch, twig, bough, limb
log, trunk, stump
mountain, peak, mount, mountaintop, summit, mountain range, alp, alps: hill, cliff, volcano, everest, ridge, mountainside, crag, massif, mesa, butte, foothill
hill, hillside, hilltop, slope, knoll, mound
cliff, precipice, bluff, ledge
volcano
canyon, gorge, ravine, valley
valley, canyon, vale, gorge
desert, dune, sand, wasteland: sahara, badlands, gobi
beach, shore, seashore, coast, shoreline, seaside, sand, coastline, oceanfront, waterfront, cove: sandy shore
sea, ocean, water, wave, waters, underwater, seawater
ocean, sea, water, waves, seabed
lake, pond, lagoon, water, waters, lakeside, lakeshore, lakefront: reservoir, loch, tarn, oasis
pond, pool, lake
river, stream, creek, brook, waterway, waterfall: rapids, rivulet, tributary, estuary, canal
waterfall, cascade, falls
wave, tidal wave, tsunami, surf
island, isle
cave, cavern, grotto
reef, coral reef, coral
rock, boulder, stone, pebble: outcrop, gravel, rock formation, cobblestone, crag, monolith, slab
boulder, rock, stone
sky, heaven, heavens, firmament: night sky
cloud: thundercloud, cumulus, cloud formation, fog bank
sun, sunlight, sunshine
sunset, setting sun, sundown, dusk, sun, sunlight
sunrise, rising sun, dawn, sun, sunlight
moon: full moon, crescent moon, lunar surface, moonlight, crescent
star, starlight, constellation
planet, world: earth, mars, jupiter, saturn, venus, neptune, uranus, exoplanet, gas giant
earth, globe, planet earth
space, outer space, cosmos, galaxy, universe
galaxy, nebula, milky way
rainbow
ray, beam, sunbeam, sunlight
snow, snowfall, snowflake: snowdrift, snowstorm, blizzard, snowbank
rain, raindrop, downpour, rainfall, drizzle, rainstorm
storm, thunderstorm, tempest: hurricane, blizzard, snowstorm, sandstorm, rainstorm, hailstorm, typhoon, squall
lightning, thunderbolt
fog, mist, haze
tornado, twister, cyclone
fire, flame, blaze, inferno: campfire, bonfire, fireplace, ember, wildfire
smoke
ice, iceberg, glacier
sand, dune
mud
shadow, silhouette
reflection, mirror image
firework, fireworks

place, location, area: building, house, street, road, path, city, cityscape, town, village, countryside, farm, park, garden, field, meadow, forest, jungle, mountain, hill, valley, canyon, desert, beach, sea, ocean, lake, pond, river, island, cave, reef, sky, room, kitchen, bedroom, bathroom, office, store, restaurant, cafe, market, station, stage, stadium, yard, bridge, playground, airport, school, library, museum, garage, hall, suburb, highway, intersection, sidewalk, space, planet, grass, snow, water, landscape, horizon, backdrop, environment, court, track, ring, studio, laboratory, lab, skyline, ground, floor, home, background, downtown, neighborhood, plaza, square, alley, pier, harbor, marina, port, dock

furniture, furnishings: chair, table, sofa, couch, bed, desk, bookshelf, bench, stool, dresser, cabinet, wardrobe, armchair, cupboard, ottoman, footstool, sideboard, hutch, nightstand, vanity, recliner, bunk bed, crib, rocking chair, bookcase, coffee table, dining table, shelf, futon, hammock, pouf, chaise, credenza, chest of drawers
chair, seat, armchair: stool, rocking chair, recliner, office chair, throne, beach chair, lounger, wheelchair, wingback
sofa, couch, settee, loveseat, davenport: sectional, chesterfield, futon, chaise longue
couch, sofa, settee, loveseat
table, tabletop: desk, dining table, coffee table, countertop, nightstand, picnic table, workbench
dining table, table
desk, table, workstation
bed: bunk bed, cot, mattress, crib
bench, pew: park bench
stool
shelf, bookshelf, rack, ledge
bookshelf, bookcase, shelf
cabinet, cupboard, closet, wardrobe
closet, wardrobe
counter, countertop, worktop
lamp, light, lantern, lampshade, light fixture: street lamp, floor lamp, desk lamp, lamppost, streetlight, chandelier, sconce, flashlight, spotlight, torch
street lamp, lamppost, streetlight, street light, lamp post
light, lamp, lightbulb, bulb
candle
mirror
rug, carpet, mat
curtain, drape
pillow, cushion
blanket, quilt, throw
clock, timepiece: alarm clock, grandfather clock, clock tower, watch, pocket watch, wall clock, stopwatch
watch, wristwatch, timepiece: pocket watch
vase, urn, vessel, pitcher, amphora
pot: teapot, flowerpot, cooking pot
teapot, kettle
cup, mug, teacup, goblet, glass: coffee cup, coffee mug, tumbler, paper cup, chalice, stein, wineglass
mug, cup, stein
glass, goblet, tumbler, cup: wine glass, flute, wineglass, wine glasses, highball
wine glass, goblet, glass, wineglass, wine glasses, stemware
bottle, flask: wine bottle, beer bottle, jar, vial, decanter, thermos, carafe
jar, canister
bowl, dish, basin
plate, dish, platter, saucer
fork, utensil
knife, blade, dagger
spoon, ladle
pan, skillet, frying pan
toaster
oven, stove, range
microwave, microwave oven
refrigerator, fridge, icebox
sink, basin, washbasin
toilet, commode, lavatory, loo
bathtub, tub, bath
box, crate, carton, package, container, cube: cardboard box, lego block, chest, toolbox, lunchbox, shoebox
basket, hamper
bag, sack, pouch: handbag, backpack, purse, tote, garbage bag, shopping bag, satchel, duffel, suitcase, fanny pack, briefcase, schoolbag
handbag, purse, bag, clutch
backpack, rucksack, knapsack, bag
suitcase, luggage, baggage, bag
umbrella, parasol
trash can, trash bin, garbage can, dustbin, garbage bin, rubbish bin
book, tome, volume, novel, textbook: notebook, dictionary, comic book, storybook, diary, journal, bible, spellbook, cookbook, hardcover, paperback, encyclopedia, manuscript, scrapbook, sketchbook, comic
newspaper, paper
magazine
letter, envelope
paper, sheet, parchment
pen, pencil, quill
pencil, crayon
map, atlas
flag, banner, pennant
sign, signboard, signpost, placard, billboard, signage: stop sign, street sign, road sign, neon sign, plaque, noticeboard
stop sign
traffic light, traffic signal, stoplight
parking meter, meter
fire hydrant, hydrant
computer, laptop, pc, desktop: notebook computer, imac, tablet, workstation, mainframe, macbook
laptop, notebook computer, computer, macbook
keyboard
computer mouse, mouse
phone, telephone, smartphone, cellphone, cell phone, mobile phone, iphone, mobile, handset: payphone, telephone receiver
cell phone, cellphone, smartphone, mobile phone, phone, mobile, iphone
television, tv, tv set, screen: flatscreen, flat-screen, monitor
tv, television, screen, tv set
screen, display, monitor
remote, remote control, tv remote, controller
camera: polaroid, camcorder, webcam
hair drier, hair dryer, hairdryer, blow dryer, dryer
toothbrush, brush
scissors, shears
hammer, mallet
tool, implement: hammer, screwdriver, wrench, saw, drill, axe, pliers, shovel, spade, rake, hoe, chisel, pickaxe, sledgehammer, crowbar, chainsaw, trowel, tape measure, mallet, hatchet, scissors, paintbrush, pitchfork, spanner, soldering iron
sword, blade, saber, katana, longsword: scimitar, rapier, cutlass, broadsword, lightsaber, dagger, greatsword
axe, hatchet
spear, lance
shield
gun, rifle, pistol, weapon, firearm: shotgun, revolver, musket, handgun, blaster
bow, longbow
weapon: sword, axe, spear, gun, bow, dagger, knife, rifle, pistol, cannon, halberd, trident, crossbow, scythe, flail, lance, katana, nunchucks, slingshot, arrow, grenade
ball: soccer ball, football, basketball, baseball, tennis ball, beach ball, volleyball, sports ball, rugby ball, golf ball, sphere, softball, snowball
sports ball, ball: soccer ball, football, basketball, baseball, tennis ball, volleyball
sphere, ball, orb, globe
cube, block, box
soccer ball, football, ball
baseball bat, bat
baseball glove, glove, mitt
tennis racket, racket, racquet, tennis racquet
frisbee, disc, flying disc
kite
toy, plaything: doll, teddy bear, lego, action figure, plush, plushie, stuffed animal, figurine, toy car, toy robot, toy train, rubber duck, puppet, spinning top, yo-yo, barbie, rocking horse, building block, jigsaw, stuffed toy, toy soldier, hobby horse, rubik's cube, train set, pinwheel
stuffed animal, plush, plushie, plush toy, stuffed toy, soft toy: teddy bear, stuffed bear, plush bear, stuffed rabbit, plush animal
block, brick, cube: lego block, lego
lego, lego block, brick
puppet, marionette
guitar: electric guitar, acoustic guitar, bass guitar, ukulele, six-string, stratocaster
piano, keyboard: grand piano
violin, fiddle: cello
drum: drum set, bongo, conga, drum kit, drumset, djembe, timpani
trumpet, horn: bugle
saxophone
harp
flute
microphone, mic
instrument: guitar, piano, violin, drum, trumpet, saxophone, flute, harp, cello, banjo, mandolin, accordion, clarinet, oboe, bassoon, trombone, tuba, harmonica, xylophone, tambourine, bagpipe, bagpipes, ukulele, lute, lyre, sitar, double bass, viola, piccolo, synthesizer, marimba, cymbal, bongo, didgeridoo
hat, cap, headwear, headgear: top hat, tophat, cowboy hat, baseball cap, beanie, fedora, party hat, wizard hat, sombrero, beret, bonnet, panama hat, baseball hat, bowler, bowler hat, straw hat, turban, sunhat, fez, deerstalker, trilby, boater, tricorn, headdress, mitre, stetson, toque, helmet, crown
top hat, tophat
crown, tiara, diadem: laurel wreath, circlet, coronet
helmet, headgear
glasses, spectacles, eyeglasses, sunglasses, eyewear, specs: aviators
sunglasses, shades, glasses, eyewear
glove, mitten
scarf, shawl, bandana
shirt, top, tee, blouse: t-shirt, polo, tunic, turtleneck, jersey, sweater, sweatshirt, hawaiian shirt, dress shirt, button-down, undershirt, henley, camisole, button-up
t-shirt, tee, shirt, tshirt, t-shirts
sweater, jumper, pullover, cardigan, turtleneck, sweatshirt
sweatshirt, hoodie, sweater
jacket, coat, blazer: leather jacket, parka, raincoat, windbreaker, anorak, blouson, peacoat, trench coat, overcoat, tailcoat
coat, jacket, overcoat, trenchcoat, trench coat, raincoat
suit, business suit, tuxedo
dress, gown, frock, sundress: kimono, sari, cheongsam, hanbok
skirt, tutu, kilt
pants, trousers, slacks, jeans: leggings, overalls, sweatpants, chinos, corduroys, khakis, breeches, pantaloons
jeans, denim
tie, necktie, bow tie, bowtie
bowtie, bow tie
shoe, footwear: boot, sneaker, sandal, slipper, high heel, loafer, hi-top sneaker, clog, moccasin, stiletto, flip-flop, brogue, cleat, wellington
boot, shoe: wellington, rubber boot, wellies, welly
sneaker, trainer, shoe
sock, stocking
uniform, outfit, costume, attire
outfit, clothes, clothing, attire, garment, costume, garb, apparel: suit, dress, shirt, robe, uniform, kimono, sari, toga, hanfu, poncho, jumpsuit, spacesuit, space suit, wetsuit, tracksuit, pajamas, leotard, onesie, overalls, tuxedo, gown, swimsuit, bodysuit
robe, cloak, cape, gown
cape, cloak
armor, armour
apron
bathing suit, swimsuit, bikini, swimwear
necklace, pendant
ring
jewel, gem, gemstone, jewelry, gemstones, crystal: diamond, ruby, emerald, sapphire, amethyst, topaz, opal, pearl, garnet, necklace, bracelet, earring, brooch, ring
cane, walking stick, staff
staff, stick, rod: quarterstaff, wand
stick, twig, branch
broom, broomstick
ladder, step ladder
rope, cord
chain
wheel, tire
coin, money
logo, emblem, symbol
poster, print
painting, artwork, canvas: portrait
drawing, sketch
photo, photograph, picture
cardboard
sticker, decal
face, visage, head, countenance, facial features
head, face
eye, gaze
hand, palm, paw: fist, fingers
paw, foot
arm, limb
leg, limb
hair, mane, lock
beard, facial hair
mustache, moustache
tail
wing
horn, antler
fur, coat, pelt
feather, plumage
skin
mouth, lip
tooth, fang
nose, snout, muzzle
ear
heart
brain
bone
machine, device, contraption, apparatus, machinery: robot, computer, engine, washing machine, typewriter, printer, turbine, appliance, generator
appliance: toaster, oven, microwave, refrigerator, blender, dishwasher, washing machine, kettle, vacuum cleaner
vacuum cleaner, vacuum, hoover
washing machine
typewriter
robotic arm
tent: tipi, teepee, yurt
torch, flashlight
wheelchair
towel
soap
tomb, grave, crypt, burial chamber, mausoleum
grave, gravestone, tombstone, headstone
cemetery, graveyard, burial ground
coffin, casket, sarcophagus
kingdom, realm
crystal, gem
corpse, body
swamp, marsh, wetland, bog
lava, magma, molten rock
wind, breeze, gust
drop, droplet
droplet, drop, bead
game, match
match, game
carousel, carrousel, merry-go-round
ferris wheel, big wheel
roller coaster, rollercoaster
amusement park, theme park, funfair, carnival
junkyard, scrapyard
gymnasium, gym
driveway
porch, veranda
balcony, terrace
aquarium, fish tank
bookmark
trophy, cup
medal
candle holder, candlestick
chandelier
fireplace, hearth
bracelet, bangle, wristband
earring
spacesuit, space suit, astronaut suit
kimono: yukata
tattoo
mask
parachute
hammock
canvas
chalkboard, blackboard
fries, chips
cereal: cornflakes
seafood: lobster, crab, shrimp, oyster, clam, squid
artifact, relic
relic, artifact
dust, dirt
seaweed, kelp
shell, seashell, conch
tusk
triangle
circle, ring, disc, disk
square
rectangle
cylinder
cone
pumpkin, jack-o-lantern
cart, shopping cart
stroller, pram
surfer
skier
snowboarder
skateboarder
carrot
sandcastle
throne
treasure, chest
key
lock, padlock
telescope
microscope
easel
laboratory, lab
pile, heap, mound
pitcher, jug
rubber boot, wellies, welly, wellington
clothes, clothing, attire, outfit, garment: suit, tailcoat, tuxedo, dress, gown, robe, jacket, coat, uniform, shirt, formal wear
clock face, dial
cage: birdcage
slope, hillside, flank
warrior, fighter: viking warrior, knight, samurai
sled dog: husky, malamute
`;
