/**
 * Depictable nouns: before the colon words for one thing, after it kinds of that thing. A kind may
 * have a line of its own. All in the singular and lower case.
 */
export const nouns = `
animal, creature, beast, critter: mammal, bird, fish, reptile, amphibian, insect, arachnid, dog, cat, horse, pet, livestock, predator, wildlife, shellfish, worm, dinosaur, mollusk
mammal: dog, cat, horse, cow, pig, sheep, goat, rabbit, rodent, bear, monkey, ape, deer, elephant, giraffe, zebra, lion, tiger, leopard, wolf, fox, camel, kangaroo, koala, panda, sloth, raccoon, hippopotamus, rhinoceros, whale, dolphin, seal, bat, otter, badger, skunk, hedgehog, wombat, platypus, bison, buffalo, llama, antelope, donkey, mule, big cat, weasel, meerkat, lemur, anteater, armadillo, mole, mongoose, opossum, tapir, walrus, pangolin, aardvark, yak, porcupine, hyena
dog, puppy, pup, canine, hound, doggy, doggo, pooch: retriever, golden retriever, labrador, labrador retriever, labradoodle, goldendoodle, poodle, beagle, bulldog, french bulldog, corgi, husky, malamute, dalmatian, dachshund, terrier, jack russell, chihuahua, pug, shepherd, german shepherd, collie, border collie, pomeranian, shiba inu, shiba, samoyed, greyhound, mastiff, rottweiler, doberman, boxer, spaniel, cocker spaniel, schnauzer, saint bernard, great dane, mutt, mongrel, sheepdog, akita, shih tzu, maltese, bloodhound, basset hound, weimaraner, whippet, setter, pointer, yorkie, bichon, newfoundland
cat, kitten, kitty, feline, tabby, tomcat: siamese, persian cat, persian, maine coon, calico, calico cat, tabby cat, tuxedo cat, bengal cat, bengal, ragdoll, sphynx, alley cat, house cat, shorthair
big cat: lion, tiger, leopard, cheetah, jaguar, panther, puma, cougar, lynx, bobcat
lion: lioness, lion cub
tiger: tigress, bengal tiger
leopard: snow leopard, panther
bird, birdie, avian, fowl: owl, eagle, hawk, falcon, sparrow, robin, crow, raven, parrot, macaw, parakeet, cockatoo, pigeon, dove, seagull, gull, penguin, ostrich, emu, flamingo, peacock, chicken, hen, rooster, duck, goose, swan, turkey, hummingbird, woodpecker, toucan, pelican, heron, crane, stork, finch, canary, cardinal, bluebird, blue jay, jay, magpie, kingfisher, puffin, vulture, condor, albatross, songbird, starling, swallow, quail, pheasant, kiwi, chick, duckling, kookaburra, cockatiel, lovebird, osprey, ibis, egret, wren, warbler, mockingbird, thrush, bird of prey, raptor, waterfowl
owl: snowy owl, barn owl, horned owl, great horned owl, barred owl, great gray owl, owlet
eagle: bald eagle, golden eagle
parrot: macaw, parakeet, cockatoo, budgie, lovebird
chicken: hen, rooster, chick, cockerel
duck: duckling, mallard, rubber duck, drake
goose: gosling
swan: cygnet
pigeon: dove
gull: seagull
penguin: emperor penguin
fish: goldfish, shark, salmon, tuna, trout, koi, koi fish, carp, clownfish, swordfish, eel, ray, stingray, manta ray, catfish, piranha, anglerfish, angelfish, betta, cod, bass, seahorse, pufferfish, tropical fish, minnow, barracuda, marlin
shark: great white, great white shark, hammerhead, whale shark
koi fish: koi
reptile: snake, lizard, crocodile, alligator, turtle, tortoise, gecko, iguana, chameleon, dinosaur, serpent
snake, serpent: cobra, python, viper, rattlesnake, cobra snake, boa, anaconda
lizard: gecko, iguana, chameleon, komodo dragon, salamander
crocodile: alligator
turtle: tortoise, sea turtle, terrapin
dinosaur, dino: tyrannosaurus rex, tyrannosaurus, t-rex, trex, rex, stegosaurus, triceratops, velociraptor, raptor, diplodocus, brachiosaurus, styracosaurus, pterodactyl, ankylosaurus, allosaurus
amphibian: frog, toad, salamander, newt, axolotl
frog: tree frog, bullfrog, toad, tadpole
insect, bug: butterfly, moth, bee, bumblebee, honeybee, wasp, ant, beetle, ladybug, dragonfly, fly, mosquito, grasshopper, cricket, mantis, praying mantis, caterpillar, firefly, cockroach
bee: bumblebee, honeybee
butterfly: monarch, monarch butterfly
beetle: ladybug, scarab
arachnid: spider, scorpion, tarantula
spider: tarantula, jumping spider
horse, equine, steed: pony, stallion, mare, foal, colt, mustang, thoroughbred, unicorn
cow, bovine: bull, calf, ox, cattle, heifer, holstein
cattle: cow, bull, ox
bull: ox
pig, hog, swine: piglet, boar, sow
boar: wild boar
sheep: lamb, ram, ewe
goat: kid goat, billy goat, ibex
rabbit, bunny, hare: jackrabbit
rodent: mouse, rat, squirrel, hamster, guinea pig, chipmunk, beaver, gerbil, capybara, chinchilla, porcupine, marmot, gopher, prairie dog, vole
squirrel: chipmunk
mouse: field mouse
bear: panda, polar bear, grizzly, grizzly bear, bear cub, koala bear, panda bear
panda, panda bear, giant panda: red panda
teddy bear, teddy, teddybear, stuffed bear: plush bear
monkey: chimpanzee, baboon, macaque, capuchin, mandrill, marmoset, tamarin, orangutan, gorilla, spider monkey
ape, primate: gorilla, chimpanzee, orangutan, gibbon, monkey, bonobo
chimpanzee, chimp
deer: stag, doe, fawn, buck, reindeer, elk, moose, caribou, roe deer
elephant, pachyderm: mammoth
rhinoceros, rhino
hippopotamus, hippo
kangaroo: wallaby, joey
koala, koala bear
raccoon, racoon
whale: orca, blue whale, humpback, humpback whale, sperm whale, beluga
dolphin: porpoise, orca
seal: sea lion
camel: dromedary
llama: alpaca
otter: sea otter
shellfish: crab, lobster, shrimp, prawn, clam, oyster
mollusk: snail, slug, octopus, squid, clam, oyster, jellyfish
octopus, cephalopod: squid
lobster: crayfish

person, human, individual, figure, human being, someone, somebody, mortal: professional, diver, violinist, tailor, potter, blacksmith, swordsman, gardener, butcher, craftsman, barber, cobbler, jeweler, weaver, shepherd, beekeeper, florist, stylist, trainer, instructor, photographer, reader, writer, barista, bartender, vendor, merchant, seller, keeper, guard, gamer, programmer, designer, juggler, acrobat, librarian, lamplighter, gentleman, gentlemen, lady, onlooker, passenger, driver, biker, skater, conductor, bishop, priest, sailor, captain, nurse, mechanic, carpenter, hunter, explorer, adventurer, elder, guitarist, drummer, musician, dancer, artisan, man, woman, child, adult, teenager, baby, worker, athlete, artist, performer, soldier, official, traveler, student, teacher, doctor, scientist, chef, character, friend, parent, player, rider, couple, family, crowd, model, hero, people, villager, customer, guest, audience, citizen, passerby, pedestrian, spectator, tourist, visitor, fan, king, queen, astronaut, owner
people, folk, crowd, humanity: person, man, woman, child, crowd, pedestrian, passerby, spectator, family, group, audience, onlooker, tourist, shopper, commuter, passenger, villager, local, figure
crowd, throng: audience, spectator, onlooker, people, mob
man, guy, gentleman, male, fellow, bloke, dude: professional, individual, tailor, boy, father, grandfather, king, prince, businessman, cowboy, fireman, policeman, fisherman, salesman, husband, brother, son, uncle, groom, monk, knight, wizard, gentlemen, elder, fisher, worker, warrior, emperor, pharaoh, samurai, santa claus
woman, lady, female, gal: girl, mother, grandmother, queen, princess, businesswoman, wife, sister, daughter, aunt, bride, witch, nun, ballerina, actress, geisha, empress, maiden, mermaid, goddess
child, kid, youngster, toddler, youth: boy, girl, baby, infant, toddler, son, daughter, schoolboy, schoolgirl, student, pupil
boy, lad: son, schoolboy
girl, lass: daughter, schoolgirl
baby, infant, newborn: toddler
teenager, teen, adolescent, youth
parent: mother, father, mom, dad
mother, mom, mum: 
father, dad, daddy: 
grandmother, grandma, granny: 
grandfather, grandpa: 
friend, companion, buddy, pal
couple, pair, duo, lovers: 
professional, expert, specialist
family: 
worker, laborer, employee: builder, construction worker, engineer, mechanic, farmer, miner, plumber, electrician, carpenter, waiter, waitress, janitor, gardener, firefighter
scientist, researcher: chemist, biologist, physicist, astronomer
doctor, physician: surgeon, nurse
soldier, warrior, fighter: knight, samurai, viking, gladiator, ninja, archer, spartan, marine, trooper
knight: paladin, crusader
wizard, sorcerer, mage, magician: warlock
witch, sorceress, enchantress: 
king, monarch, ruler, emperor: pharaoh
queen, empress: 
artist, painter: sculptor, illustrator
musician, performer: guitarist, pianist, drummer, singer, violinist, saxophonist, band, trumpeter, cellist, rocker
singer, vocalist: 
dancer: ballerina, ballet dancer
athlete, player, sportsman: runner, skier, snowboarder, surfer, swimmer, gymnast, boxer, wrestler, footballer, skateboarder, cyclist, skater, tennis player, basketball player, soccer player, sprinter, batter, golfer, climber
cyclist, biker, rider: bicyclist
rider: horseman, jockey, cyclist, biker
chef, cook: baker
policeman, police officer, officer, cop: sheriff
astronaut, spaceman, cosmonaut, space traveler, space explorer, spacewoman
pilot, aviator: 
detective, sleuth, investigator: 
politician: president, senator, mayor
student, pupil: 
teacher, professor: 
pirate, buccaneer, corsair
thief, burglar, robber
farmer: rancher
fisherman, angler, fisher
hiker, trekker, backpacker
tourist, traveler, visitor, sightseer
businessman, executive, businesswoman, businessperson
clown, jester
cowboy: 
ninja: 
samurai: 
viking: 
monster, beast, ogre: dragon, yeti, vampire, zombie, werewolf, kraken, godzilla, demon, troll, goblin, orc, cyclops, hydra, gorgon, minotaur
dragon, wyvern, drake
ghost, spirit, specter, phantom: 
alien, extraterrestrial, martian
robot, android, droid, automaton, cyborg, mech, mecha, machine being: gundam, humanoid, humanoid robot
unicorn
mermaid, siren
fairy, faerie, pixie, sprite
angel: cherub
skeleton
vampire
zombie
scarecrow
snowman
superhero, hero: 
elf: 
statue, sculpture, figurine, monument, bust: statuette, carving, figure

vehicle, automobile: car, truck, bus, van, motorcycle, bicycle, train, scooter, tractor, boat, ship, airplane, helicopter, tank, wagon, carriage, taxi, ambulance, fire truck, spaceship, bulldozer, tram, cart
car, automobile, motorcar, auto: sedan, coupe, convertible, sports car, sport car, race car, racecar, hatchback, suv, limousine, taxi, cab, roadster, hot rod, jeep, station wagon, supercar, police car, sportscar, corvette, porsche, ferrari, beetle, muscle car, tesla, minivan, van, old-time car, lamborghini, mustang, cadillac, racer
race car, racecar, f1 car, formula one car, formula 1 car, racer
taxi, cab, taxicab, taxi cab: yellow cab
truck, lorry: pickup, pickup truck, pick-up, dump truck, fire truck, semi, semi-truck, tow truck, food truck, garbage truck, big rig, tractor-trailer, trailer, monster truck
pickup truck, pickup, pick-up truck, pick-up
fire truck, fire engine, firetruck
bus, coach: school bus, double-decker, double-decker bus, minibus, city bus
van, minivan: camper, camper van, vw van, campervan, delivery van
motorcycle, motorbike, bike, chopper: scooter, harley, dirt bike, sportbike
bicycle, bike, cycle, pushbike: tandem, mountain bike, road bike, tricycle, tandem bicycle, unicycle, cruiser
scooter, moped: vespa
train, locomotive, railway: subway, subway train, steam train, bullet train, tram, freight train, steam locomotive, high-speed train, engine, carriage, railcar
subway, metro, underground: subway train, subway car
tram, streetcar, trolley
boat, vessel, watercraft: ship, rowboat, sailboat, yacht, canoe, kayak, raft, ferry, speedboat, speed boat, gondola, fishing boat, dinghy, submarine, motorboat, barge, tugboat, steamboat, catamaran, skiff, schooner
ship, vessel: pirate ship, cruise ship, sailing ship, steamship, battleship, galleon, ocean liner, cargo ship, warship, aircraft carrier, yacht, frigate, schooner, tall ship
rowboat, row boat, rowing boat
sailboat, sailing boat, sailing ship: yacht
yacht
canoe, kayak
submarine, sub
airplane, plane, aeroplane, aircraft, jet, airliner: jet plane, biplane, jumbo jet, fighter jet, prop plane, propeller plane, glider, seaplane, jetliner, passenger plane, boeing, helicopter
helicopter, chopper
spaceship, spacecraft, starship, space ship, rocket ship, shuttle: ufo, flying saucer, space shuttle, rocket, lander
rocket: missile
ufo, flying saucer
hot air balloon, hot-air balloon, balloon
balloon
carriage, coach, wagon, cart, chariot, buggy
skateboard, board, longboard
surfboard, board
snowboard, board
ski
sled, sleigh, toboggan
tractor

food, meal, dish, cuisine, snack, delicacy: pizza, sandwich, burger, hamburger, hot dog, cake, bread, fruit, vegetable, soup, salad, pasta, noodle, rice, meat, egg, cheese, sushi, taco, burrito, dessert, candy, chocolate, cookie, pie, donut, pancake, waffle, breakfast, lunch, dinner, ice cream, omelette, steak, dumpling, ramen, spaghetti, curry, falafel, feast, pastry
pizza: slice, pepperoni pizza, margherita, pie
sandwich, sub: burger, hamburger, cheeseburger, panini, toast, blt, hot dog, bagel
burger, hamburger: cheeseburger
hot dog, hotdog, frankfurter
donut, doughnut
cake: cupcake, birthday cake, cheesecake, wedding cake, layer cake, chocolate cake, sponge
pie: apple pie, tart
bread, loaf: toast, baguette, croissant, bun, roll, slice, sourdough, bagel
dessert, sweet, treat: cake, pie, ice cream, cookie, pudding, brownie, pastry
ice cream, gelato, sundae
candy, sweet: lollipop
cookie, biscuit
pastry: croissant, donut, tart, danish
pasta: spaghetti, noodle, macaroni, lasagna, ravioli
noodle: ramen, spaghetti
meat: steak, beef, pork, bacon, ham, sausage, chicken
turkey
egg, omelette
soup, broth, stew: ramen
fruit: apple, banana, orange, grape, strawberry, lemon, lime, pear, peach, cherry, pineapple, watermelon, melon, mango, blueberry, raspberry, berry, kiwi, avocado, plum, tomato, coconut, pomegranate, fig
berry: strawberry, blueberry, raspberry, blackberry, cranberry
vegetable, veggie: carrot, broccoli, tomato, potato, onion, pepper, bell pepper, cabbage, lettuce, cucumber, corn, pumpkin, eggplant, radish, daikon, mushroom, spinach, celery, pea, bean, asparagus, zucchini, turnip, beet, garlic
pepper, bell pepper, capsicum
corn, maize
mushroom, toadstool, fungus
salad
drink, beverage: coffee, tea, juice, beer, wine, water, milk, cocktail, soda, lemonade, smoothie, whiskey, martini, champagne, cola, latte, cappuccino, espresso, ale, stout, ipa, lager
coffee, espresso, cappuccino, latte, brew: 
beer, ale, lager, brew: stout, ipa, pint
wine: red wine, white wine, champagne
cocktail: martini, bloody mary, mojito, margarita, iced tea, long-island ice tea
water
milk
juice: orange juice

building, structure, edifice, architecture: house, tower, skyscraper, church, castle, temple, barn, cabin, cottage, hotel, school, hospital, museum, library, store, shop, restaurant, factory, palace, mosque, cathedral, monastery, apartment, office, warehouse, lighthouse, windmill, hut, pyramid, mansion, pagoda, station, villa, stadium, theater, bank, prison, shack, townhouse
house, home, dwelling, residence: cottage, cabin, mansion, hut, villa, bungalow, farmhouse, manor, shack, townhouse, treehouse, igloo, lodge, chalet, log cabin
cabin, log cabin, lodge, hut, cottage
cottage
castle, fortress, citadel, chateau: palace
palace
tower, spire, turret: clock tower, skyscraper, water tower, lighthouse, bell tower, watchtower
skyscraper, high-rise, tower: 
church, chapel, cathedral: abbey, basilica
temple, shrine: pagoda
store, shop, storefront, boutique: supermarket, bookstore, bakery, grocery store, market
storefront, store front, shopfront, shop front
restaurant, eatery, diner, cafe, bistro: 
cafe, café, coffee shop, coffeehouse
bar, pub, tavern
barn, farmhouse, stable
school, classroom, university, college
library
bridge, overpass, span: suspension bridge, footbridge
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
room, chamber, space: living room, kitchen, bedroom, bathroom, office, dining room, study, lounge, hall, classroom
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
stadium, arena
street, road, avenue, lane, alley, boulevard, alleyway, roadway, thoroughfare, pavement: cobblestone street, sidewalk, crosswalk, intersection
road, highway, path, route, street, lane, track, trail, freeway, roadway: dirt road, country road, motorway
path, trail, pathway, walkway, footpath, track
sidewalk, pavement, footpath, walkway
intersection, crossroad, crossroads, crossing, junction
highway, freeway, motorway, interstate
city, town, metropolis, cityscape, skyline, downtown, village: urban landscape, manhattan, street
cityscape, skyline, city, skyscraper
town, village, hamlet, city
village, hamlet, settlement, town
suburb, neighborhood, neighbourhood
countryside, farmland, pasture, rural landscape, farm, field
farm, ranch, farmstead, farmland, barn
park, garden, green space
garden, yard, backyard, courtyard, park
yard, backyard, lawn
field, meadow, pasture, grassland, plain, lawn, prairie, savanna, savannah, farmland: wheat field, corn field, cornfield, grass, grassy hill
meadow, grassland, field, pasture, clearing
grass, lawn, meadow, turf, field, greenery
forest, wood, woods, woodland, jungle, grove, rainforest: tree, clearing, birch forest
jungle, rainforest
tree, sapling, arbor: oak, pine, palm, palm tree, willow, maple, birch, cherry tree, christmas tree, apple tree, evergreen, cypress, bonsai, oak tree, pine tree, redwood, baobab, fir, spruce, cherry blossom
plant, vegetation, greenery, foliage, flora, houseplant, shrub: flower, tree, fern, cactus, succulent, vine, bush, ivy, potted plant, herb, grass, sapling, weed, bamboo, moss
potted plant, plant, houseplant, pot plant, planter
flower, blossom, bloom: rose, tulip, daisy, sunflower, lily, lotus, orchid, wildflower, poppy, lavender, carnation, iris, daffodil, peony, hibiscus, dahlia, marigold, chrysanthemum, lotus flower, bouquet
bouquet, bunch, bundle
leaf, foliage, frond
bush, shrub, hedge
cactus, succulent
branch, twig, bough, limb
log, trunk, stump
mountain, peak, mount, mountaintop, summit, mountain range, alp: hill, cliff, volcano, everest
hill, hillside, hilltop, slope, knoll, mound
cliff, precipice, bluff, ledge
volcano
canyon, gorge, ravine, valley
valley, canyon, vale, gorge
desert, dune, sand, wasteland: sahara
beach, shore, seashore, coast, shoreline, seaside, sand, coastline: sandy shore
sea, ocean, water, wave, waters, underwater, seawater
ocean, sea, water, waves, seabed
lake, pond, lagoon, water, waters, lakeside
pond, pool, lake
river, stream, creek, brook, waterway, waterfall
waterfall, cascade, falls
wave, tidal wave, tsunami, surf
island, isle
cave, cavern, grotto
reef, coral reef, coral
rock, boulder, stone, pebble
boulder, rock, stone
sky, heaven, heavens, firmament: night sky
cloud: 
sun, sunlight, sunshine
sunset, setting sun, sundown, dusk, sun, sunlight
sunrise, rising sun, dawn, sun, sunlight
moon: full moon, crescent moon, lunar surface, moonlight, crescent
star, starlight, constellation
planet, world: earth, mars, jupiter, saturn, venus
earth, globe, planet earth
space, outer space, cosmos, galaxy, universe
galaxy, nebula, milky way
rainbow
snow, snowfall, snowflake
rain, raindrop, downpour, rainfall, drizzle, rainstorm
storm, thunderstorm, tempest
lightning, thunderbolt
fog, mist, haze
tornado, twister, cyclone
fire, flame, blaze, inferno: campfire, bonfire, fireplace
smoke
ice, iceberg, glacier
sand, dune
mud
shadow, silhouette
reflection, mirror image
firework, fireworks

place, location, area: building, house, street, road, path, city, cityscape, town, village, countryside, farm, park, garden, field, meadow, forest, jungle, mountain, hill, valley, canyon, desert, beach, sea, ocean, lake, pond, river, island, cave, reef, sky, room, kitchen, bedroom, bathroom, office, store, restaurant, cafe, market, station, stage, stadium, yard, bridge, playground, airport, school, library, museum, garage, hall, suburb, highway, intersection, sidewalk, space, planet, grass, snow, water, landscape, horizon, backdrop, environment, court, track, ring, studio, laboratory, lab, skyline, ground, floor, home, background, downtown, neighborhood, plaza, square, alley, pier, harbor, marina, port, dock

furniture: chair, table, sofa, couch, bed, desk, bookshelf, bench, stool, dresser, cabinet, wardrobe, armchair, cupboard
chair, seat, armchair: stool, rocking chair, recliner, office chair, throne, beach chair, lounger
sofa, couch, settee, loveseat
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
lamp, light, lantern, lampshade: street lamp, floor lamp, desk lamp, lamppost, streetlight
street lamp, lamppost, streetlight, street light, lamp post
light, lamp, lightbulb, bulb
candle: 
mirror
rug, carpet, mat
curtain, drape
pillow, cushion
blanket, quilt, throw
clock, timepiece: alarm clock, grandfather clock, clock tower, watch, pocket watch, wall clock
watch, wristwatch, timepiece: pocket watch
vase, urn, vessel, pitcher, amphora: 
pot: teapot, flowerpot, cooking pot
teapot, kettle
cup, mug, teacup, goblet, glass: coffee cup, coffee mug, tumbler, paper cup
mug, cup, stein
glass, goblet, tumbler, cup: wine glass, flute
wine glass, goblet, glass
bottle, flask: wine bottle, beer bottle, jar
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
box, crate, carton, package, container, cube: cardboard box, lego block, chest
basket, hamper
bag, sack, pouch: handbag, backpack, purse, tote, garbage bag, shopping bag, satchel, duffel, suitcase
handbag, purse, bag, clutch
backpack, rucksack, knapsack, bag
suitcase, luggage, baggage, bag
umbrella, parasol
trash can, trash bin, garbage can, dustbin, garbage bin, rubbish bin
book, tome, volume, novel, textbook: notebook, dictionary, comic book, storybook
newspaper, paper
magazine
letter, envelope
paper, sheet, parchment
pen, pencil, quill
pencil, crayon
map, atlas
flag, banner, pennant
sign, signboard, signpost, placard, billboard: stop sign, street sign, road sign, neon sign
stop sign
traffic light, traffic signal, stoplight
parking meter, meter
fire hydrant, hydrant
computer, laptop, pc, desktop: notebook computer
laptop, notebook computer, computer, macbook
keyboard
mouse
computer mouse, mouse
phone, telephone, smartphone, cellphone, cell phone, mobile phone, iphone, mobile
cell phone, cellphone, smartphone, mobile phone, phone, mobile, iphone
television, tv, tv set, screen
tv, television, screen, tv set
screen, display, monitor
remote, remote control, tv remote, controller
camera: polaroid
hair drier, hair dryer, hairdryer, blow dryer, dryer
toothbrush, brush
scissors, shears
hammer, mallet
tool: hammer, screwdriver, wrench, saw, drill, axe
sword, blade, saber, katana, longsword
axe, hatchet
spear, lance
shield
gun, rifle, pistol, weapon, firearm
bow, longbow
weapon: sword, axe, spear, gun, bow
ball: soccer ball, football, basketball, baseball, tennis ball, beach ball, volleyball, sports ball, rugby ball, golf ball, sphere
sports ball, ball: soccer ball, football, basketball, baseball, tennis ball, volleyball
sphere, ball, orb, globe
cube, block, box
soccer ball, football, ball
baseball bat, bat
baseball glove, glove, mitt
tennis racket, racket, racquet, tennis racquet
frisbee, disc, flying disc
kite
toy: doll, teddy bear, lego, action figure, plush, plushie, stuffed animal, figurine, toy car
stuffed animal, plush, plushie, plush toy, stuffed toy
block, brick, cube: lego block, lego
lego, lego block, brick
puppet, marionette
balloon
guitar: electric guitar, acoustic guitar, bass guitar, ukulele
piano, keyboard: grand piano
violin, fiddle: cello
drum: drum set
trumpet, horn: bugle
saxophone
harp
flute
microphone, mic
instrument: guitar, piano, violin, drum, trumpet, saxophone, flute, harp
hat, cap, headwear: top hat, tophat, cowboy hat, baseball cap, beanie, fedora, party hat, wizard hat, sombrero, beret, bonnet, panama hat, helmet, baseball hat, bowler, bowler hat, straw hat, turban, crown
top hat, tophat
crown, tiara, diadem
helmet, headgear
glasses, spectacles, eyeglasses, sunglasses, eyewear
sunglasses, shades, glasses, eyewear
glove, mitten
scarf, shawl, bandana
shirt, top, tee, blouse: t-shirt, polo, tunic, turtleneck, jersey, sweater, sweatshirt, hawaiian shirt, dress shirt, button-down
t-shirt, tee, shirt, tshirt, t-shirts
sweater, jumper, pullover, cardigan, turtleneck, sweatshirt
sweatshirt, hoodie, sweater
jacket, coat, blazer: leather jacket, parka, raincoat
coat, jacket, overcoat, trenchcoat, trench coat, raincoat
suit, business suit, tuxedo
dress, gown, frock, sundress
skirt, tutu, kilt
pants, trousers, slacks, jeans
jeans, denim
tie, necktie, bow tie, bowtie
bowtie, bow tie
shoe, footwear: boot, sneaker, sandal, slipper, high heel, loafer, hi-top sneaker
boot, shoe
sneaker, trainer, shoe
sock, stocking
uniform, outfit, costume, attire
outfit, clothes, clothing, attire, garment, costume, garb: suit, dress, shirt, robe, uniform
robe, cloak, cape, gown
cape, cloak
armor, armour
apron
bathing suit, swimsuit, bikini, swimwear
necklace, pendant
ring
jewel, gem, gemstone, jewelry: diamond, ruby, emerald, sapphire
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
face, visage, head
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
flag
machine, device, contraption, apparatus: robot, computer, engine
triangle
circle, ring, disc, disk
square
rectangle
cylinder
cone
pumpkin, jack-o-lantern
lake
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
`;
