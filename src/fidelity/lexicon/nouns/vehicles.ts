/** Nouns for vehicles and their parts. */
export const vehicles = `
vehicle, conveyance, motor vehicle: car, truck, lorry, bus, van, motorcycle, motorbike, bicycle, train, scooter, tractor, boat, ship, airplane, helicopter, tank, wagon, carriage, taxi, ambulance, fire truck, spaceship, bulldozer, tram, cart, suv, minivan, sedan, jeep, snowmobile, segway, go-kart, forklift, excavator, backhoe, cement mixer, steamroller, harvester, snowplow, police car, fire engine, limousine, rickshaw, tuk-tuk, trolley, streetcar, monorail, gondola lift, atv, rover, camper van, motorhome, rv, caravan, trailer, hovercraft, jet ski, submarine, blimp, zeppelin, airship, rocket, space shuttle, ufo, flying saucer, chariot, sleigh, bike, moped, pickup truck, minibus, canoe, kayak, sailboat, yacht, racing car, humvee, locomotive, stagecoach, hearse, sled, automobile, road roller, bumper car, cable car, golf cart, unicycle, tricycle, armored car, half-track, loader, pedicab, popemobile, quad bike, dune buggy, concrete mixer, sidecar, ski lift
car, automobile, motorcar, motor car, auto, four-wheeler: sedan, coupe, convertible, sports car, sport car, race car, racecar, hatchback, suv, limousine, taxi, cab, roadster, hot rod, jeep, station wagon, supercar, police car, sportscar, corvette, porsche, ferrari, muscle car, tesla, minivan, van, old-time car, lamborghini, mustang, cadillac, racer, racing car, rally car, formula 1 car, f1 car, stock car, dragster, formula one race car, police cruiser, squad car, cop car, patrol car, lowrider, volkswagen, mini cooper, toyota, honda, bmw, mercedes, audi, rolls-royce, bentley, bugatti, aston martin, chevrolet, delorean, hypercar, toy car, cabriolet, cabrio, jalopy, clunker, rust bucket, model t, low-rider, crossover, microcar, batmobile, buick, chevy, pontiac, chrysler, camaro, maserati, mclaren, alfa romeo, fiat, citroen, renault, peugeot, mazda, subaru, nissan, hyundai, volvo, saab, land rover, range rover, maybach, pagani, koenigsegg, lexus, studebaker, dodge charger, volkswagen beetle, vw beetle, estate car, two-seater, dune buggy, fastback, grand tourer, speedster, ragtop, soft-top, saloon car
automobile: car
motorcar: car
auto: car, rickshaw
motor car: car
sedan, saloon car: limousine
coupe: fastback, sports car
convertible, cabriolet, cabrio, ragtop, soft-top, drop-top, open-top car: roadster, spyder
cabriolet: convertible
roadster, spyder, open two-seater
station wagon, estate car, estate, shooting brake
hot rod, street rod: custom car
muscle car: mustang, camaro, dodge charger, pontiac gto
jalopy, clunker, rust bucket, old banger, junker, old car
volkswagen beetle, vw beetle
race car, racecar, f1 car, formula one car, formula 1 car, racer, racing car, formula one race car: stock car, dragster, rally car, formula car, indycar, nascar, single-seater, sports prototype
racer: race car
racing car: race car
racecar: race car
f1 car, formula one car, formula 1 car, formula one race car, formula one racer, grand prix car
taxi, cab, taxicab, taxi cab: yellow cab, hackney carriage, minicab
cab: taxi
taxicab: taxi
truck, lorry: pickup, pickup truck, pick-up, dump truck, fire truck, semi, semi-truck, tow truck, food truck, garbage truck, big rig, tractor-trailer, trailer, monster truck, 18-wheeler, eighteen-wheeler, flatbed, fire engine, semitrailer, dumper, wrecker, tipper, tanker, cement mixer, concrete mixer, rig, hauler, bucket truck, cherry picker, ute, road train, bin lorry, dustcart, snowplow, removal van, moving van, articulated lorry, ice cream truck, gritter, juggernaut, truck cab, unimog, cybertruck
lorry: truck
pickup truck, pickup, pick-up truck, pick-up: ute
pickup: pickup truck
semi-truck, semi, semi truck, semitrailer truck, tractor-trailer, big rig, eighteen-wheeler, 18-wheeler, articulated lorry, articulated truck, transport truck, tractor trailer, semi-trailer truck, long-haul truck
big rig: semi-truck
tractor-trailer: semi-truck
eighteen-wheeler: semi-truck
articulated lorry: semi-truck
dump truck, dumper truck, tipper truck, tipper, dumper, tip truck, tipper lorry, haul truck
tow truck, wrecker, breakdown truck, recovery truck, breakdown lorry, tow lorry
garbage truck, bin lorry, dustcart, refuse truck, trash truck, rubbish truck, dust cart, refuse lorry, garbage lorry, waste collection truck
food truck, food van, lunch truck, street food truck, lunch wagon, taco truck, catering van
ice cream truck, ice cream van
fire truck, fire engine, firetruck, fire-truck, firefighting truck, fire appliance, ladder truck: pumper
fire engine: fire truck
cement mixer, concrete mixer, cement truck, mixer truck, cement mixer truck, concrete truck
tanker, tanker truck, tank truck, fuel tanker
cherry picker, bucket truck, aerial lift, boom lift
snowplow, snowplough, snow plow, snow plough, plow truck
bus, coach, omnibus, motorcoach: school bus, double-decker, double-decker bus, minibus, city bus, trolleybus, double decker, single-decker, routemaster, charabanc, bookmobile, microbus, jeepney
motorcoach: bus
coach: bus, carriage
double-decker bus, double-decker, double decker, double decker bus, routemaster
minibus, microbus, passenger van, small bus
van, minivan: camper, camper van, vw van, campervan, delivery van, vw bus, minibus, people carrier, microbus, removal van, moving van, police van
minivan, people carrier, mpv
camper van, camper, campervan, motorhome, rv, caravan: vw bus, vw van, microbus
campervan: camper van
camper, camper van, campervan, rv, motorhome, caravan
motorhome, rv, camper van, recreational vehicle, mobile home, winnebago
rv, motorhome, camper, recreational vehicle
caravan, trailer, camper, travel trailer, camping trailer: airstream, gypsy wagon, vardo
trailer, caravan, semitrailer, flatbed trailer
ambulance, emergency ambulance
hearse, funeral car, funeral coach
police car, cop car, squad car, police cruiser, patrol car, police vehicle, panda car, cruiser, police patrol car: police interceptor, police van
cop car: police car
squad car: police car
patrol car: police car
police cruiser: police car
suv, jeep, off-roader, off-road vehicle, sport utility vehicle, four-by-four: range rover, land rover, crossover
jeep, suv, off-roader, off-road vehicle: land rover
off-roader, off-road vehicle, suv, jeep: dune buggy, atv
humvee, hummer
limousine, limo
limo: limousine
go-kart, kart, go-cart, gokart, go kart, racing kart
bumper car, dodgem, dodgem car
golf cart, golf buggy, golf car
dune buggy, beach buggy, sand buggy
sports car, sportscar, supercar, sport car: porsche, ferrari, lamborghini, corvette, roadster, hypercar, mclaren, bugatti, maserati, aston martin, speedster
sportscar: sports car
supercar, hypercar: ferrari, lamborghini, bugatti, mclaren, pagani, koenigsegg, porsche
tank, armored vehicle, battle tank, armoured vehicle: panzer, tank destroyer
armored vehicle, armoured vehicle: tank, armored car, half-track, armored personnel carrier
armored car, armoured car, armored truck
water tank, cistern
gas tank, fuel tank, petrol tank
oxygen tank, air tank, scuba tank
excavator, digger, backhoe, bulldozer, steam shovel, power shovel, mechanical digger, trackhoe
digger, excavator, backhoe, mechanical digger
backhoe, backhoe loader, digger, excavator
bulldozer, excavator, dozer
loader, wheel loader, front loader, front-end loader
forklift, fork-lift, forklift truck, fork lift
construction crane, tower crane, building crane: crane
steamroller, road roller, steam roller
harvester, combine harvester
lawn mower, lawnmower, mower, grass cutter
snowmobile, skidoo, ski-doo, snow machine, motor sled
atv, quad bike, all-terrain vehicle, quad, four-wheeler
quad bike, atv, quad, four-wheeler
rickshaw, cycle rickshaw, pedicab, jinrikisha: tuk-tuk, auto rickshaw
tuk-tuk, auto rickshaw, autorickshaw, motor rickshaw, tuk tuk, three-wheeler
rover, moon buggy, lunar vehicle
airship, zeppelin, blimp, dirigible: skyship
zeppelin, airship, dirigible, blimp
blimp, airship, zeppelin, dirigible
dirigible: airship
motorcycle, motorbike, bike, chopper, motor-bike, motor bike: scooter, harley, dirt bike, sportbike, superbike, harley-davidson, harley davidson, cruiser, ducati, yamaha, cafe racer, vespa, racing bike, trail bike, scrambler, bobber, kawasaki, motor scooter, moped, minibike, streetfighter, motocross bike
chopper: motorcycle, helicopter
motor bike: motorcycle
motorbike: motorcycle
motor-bike: motorcycle
dirt bike, motocross bike, trail bike, off-road motorcycle, scrambler, off-road bike, enduro bike
bicycle, bike, cycle, pushbike, two-wheeler, push-bike, push bike, velocipede, pedal bike: tandem, mountain bike, road bike, tricycle, tandem bicycle, unicycle, bmx, penny-farthing, penny farthing, e-bike, beach cruiser, racing bike, racer, fixie, ten-speed, high-wheeler, tandem bike, ebike
two-wheeler: bicycle, motorcycle
pushbike: bicycle
cycle: bicycle
bike: bicycle, motorcycle
mountain bike, trail bike, off-road bike
road bike, racing bike, racing bicycle
tandem, tandem bicycle, bicycle built for two, tandem bike
penny-farthing, penny farthing, high-wheeler, high wheel bicycle
tricycle, trike, three-wheeler
unicycle, monocycle
scooter, moped, motor scooter, motorscooter: vespa, e-scooter, lambretta
moped, scooter, motor scooter
vespa, vespa scooter, motor scooter
train, locomotive: subway, subway train, steam train, bullet train, tram, freight train, steam locomotive, high-speed train, engine, railcar, monorail, maglev, train car, metro, tgv, steam engine, iron horse, goods train, shinkansen, railway engine, railroad engine, express train, rail car, cable railway, funicular, streamliner
locomotive, train engine, railway engine, railroad engine, iron horse, train: steam locomotive, steam engine, engine, steam train
steam train, steam locomotive, steam engine, iron horse
steam locomotive, steam engine, steam train, iron horse
bullet train, high-speed train, shinkansen: tgv, maglev
high-speed train, bullet train, express train: tgv, shinkansen, maglev
freight train, goods train, cargo train
train car, railcar, railroad car, railway car, rail car, train carriage, railway carriage, carriage: dining car, boxcar, passenger car, sleeping car, caboose, freight car, box car, cattle car, club car
railway car: train car
railroad car: train car
railway carriage: train car
train carriage, carriage, railway carriage, railroad car, train car, passenger car, train compartment
boxcar, box car, freight car, goods wagon
subway, metro, underground, subway system: subway train, subway car
subway train, underground train, metro, metro train, tube train: subway, subway car
tube train: subway train
metro: subway
tram, streetcar, trolley, tramcar, tram car, trolley car, street car
streetcar, tram, trolley, tramcar, trolley car
trolley, tram, streetcar, shopping cart: cart
cable car, ropeway, aerial tramway, gondola lift
gondola lift, cable car, ski gondola
ski lift, chairlift, chair lift: gondola lift
railroad track, railway track, train track, railway line, railroad, railway, rail line, rail track, track, rail
railway, railroad, railway line, railroad track, railway track, rail line, train track
train track, railroad track, railway track, railway, railroad, rail
boat, vessel, watercraft: ship, rowboat, sailboat, yacht, canoe, kayak, raft, ferry, speedboat, speed boat, gondola, fishing boat, dinghy, submarine, motorboat, barge, tugboat, steamboat, catamaran, skiff, schooner, trawler, lifeboat, paddleboat, pontoon, houseboat, riverboat, longboat, longship, sampan, dhow, felucca, sloop, ketch, narrowboat, hydrofoil, hovercraft, powerboat, steamer, vaporetto, pirate ship, cruise ship, sailing boat, row boat, rowing boat, cargo ship, jet ski, rowing skiff, punt, coracle, dory, trimaran, yawl, pinnace, whaleboat, airboat, swan boat, pedal boat, pedalo, lobster boat, shrimp boat, dugout, outrigger, motor launch, cabin cruiser, water taxi, fireboat, wherry, currach, canal boat, shikara, keelboat, showboat, gunboat, u-boat, paddle boat, fishing vessel, dragger, cutter, lugger, scow, jon boat, paddle steamer, paddlewheeler, ark, chinese junk
vessel, watercraft: boat, ship, spaceship
watercraft: boat
ship, vessel: pirate ship, cruise ship, sailing ship, steamship, battleship, galleon, ocean liner, cargo ship, warship, aircraft carrier, yacht, frigate, schooner, tall ship, freighter, oil tanker, icebreaker, clipper ship, brigantine, caravel, carrack, steamboat, ferry, destroyer, longship, sailboat, cruise liner, clipper, liner, container ship, supertanker, dreadnought, windjammer, steamer, trireme, galley, barque, brig, ship of the line, man-o-war, man o' war, dhow, ark, flagship, minesweeper, lightship, paddle steamer, merchantman, three-master, viking ship, drakkar, square-rigger, trawler, sailing vessel, xebec, knarr, bulk carrier, ironclad, gunship, chinese junk
rowboat, row boat, rowing boat, rowing skiff: dinghy, skiff, dory, wherry, jon boat, johnboat, jolly boat, longboat, currach
rowing boat: rowboat
row boat: rowboat
skiff, rowboat, dinghy, rowing boat
sailboat, sailing boat, sailing ship, sailing vessel, sailing craft, sailing yacht: yacht, sloop, catamaran, ketch, schooner, yawl, trimaran, cutter, dhow, felucca, lugger, windjammer, clipper, keelboat, chinese junk, sailing dinghy
sailing vessel: sailboat, sailing ship
sailing boat: sailboat
sailing ship, tall ship, sailboat, sailing vessel, square-rigger, windjammer, three-master: galleon, clipper ship, pirate ship, clipper, brigantine, brig, barque, schooner, caravel, carrack, frigate, ship of the line, man-o-war, dhow, xebec, two-master, chinese junk
tall ship, sailing ship, square-rigger, windjammer, three-master: galleon, clipper, brigantine, brig, barque, frigate, schooner
galleon, spanish galleon, treasure galleon
schooner, two-master
pirate ship, pirate vessel, corsair ship, pirate galleon
viking ship, longship, viking longship, drakkar, dragon ship, longboat, dragonship, viking longboat
longship, viking ship, drakkar, longboat, dragon ship: viking longship, viking longboat
cruise ship, ocean liner, cruise liner, passenger ship, cruise vessel
ocean liner, liner, passenger liner, passenger ship, cruise ship, steamship
steamship, steamer, steam ship: paddle steamer, steamboat
steamboat, paddle steamer, riverboat, paddlewheeler, sternwheeler, river boat, paddle wheeler, showboat, paddle steamboat, steamer
cargo ship, freighter, container ship, cargo vessel, merchant ship, container vessel: bulk carrier, freight ship
cargo vessel: cargo ship
freighter, cargo ship, container ship, cargo vessel
container ship, cargo ship, freighter
oil tanker, supertanker, tanker ship
warship, battleship, naval ship, naval vessel, man-o-war, man of war: destroyer, frigate, aircraft carrier, dreadnought, gunboat, ship of the line, ironclad, galleon, trireme, battlecruiser
naval vessel: warship
naval ship: warship
battleship, warship, dreadnought, ironclad
aircraft carrier, flattop
icebreaker, ice-breaker
ferry, ferryboat, ferry boat, car ferry: water taxi
fishing boat, fishing vessel, fishing smack, fishing craft: trawler, lobster boat, shrimp boat, longliner, dory, lugger
fishing vessel: fishing boat
trawler, fishing trawler, fishing boat, dragger
motorboat, speedboat, powerboat, motor boat, speed boat, power boat, motor launch: runabout, cabin cruiser
powerboat: motorboat
speedboat, motorboat, powerboat, speed boat, power boat, racing boat: runabout, cigarette boat
tugboat, towboat, tug boat
houseboat, floating home, house boat: shikara
narrowboat, canal boat, narrow boat, canal barge
barge, scow, river barge, flatboat: canal barge
raft, log raft, inflatable raft
pedal boat, pedalo, paddle boat, paddleboat: swan boat
catamaran, twin-hulled boat
jet ski, jetski, jet-ski, personal watercraft, water scooter, sea-doo, aqua scooter
gondola, venetian boat
oar, paddle, scull
paddle, oar
yacht: superyacht, sailing yacht, megayacht
canoe, kayak, dugout: outrigger, pirogue
kayak: canoe
submarine, sub, u-boat: submersible, bathyscaphe
submersible, bathyscaphe, bathysphere, mini-sub, mini submarine, deep-sea vehicle: submarine
canvas: mainsail, spinnaker, topsail, jib, foresail, lateen sail
mast: mainmast, foremast, mizzenmast
hull, keel
prow, ship's bow: bow, bowsprit
figurehead
ship's wheel, helm, ship wheel, steering wheel
lifebuoy, life buoy, life ring, life preserver, lifebelt, life belt, ring buoy, life saver
buoy, marker buoy, channel marker
shipwreck, wreck, sunken ship, wrecked ship
airplane, plane, aeroplane, aircraft, flying machine: jet plane, biplane, jumbo jet, fighter jet, prop plane, propeller plane, glider, seaplane, jetliner, passenger plane, boeing, bomber, warplane, fighter plane, jet fighter, triplane, monoplane, crop duster, concorde, airbus, turboprop, floatplane, cessna, fighter aircraft, flying boat, learjet, spitfire, messerschmitt, sopwith camel, fokker, wright flyer, ornithopter, crop-duster, propeller aircraft, passenger jet, commercial jet, ultralight, microlight, stealth fighter, hydroplane, spaceplane, sailplane, warbird, dreamliner, jumbo, jet airplane, jet, airliner
plane: airplane
aeroplane: airplane
aircraft: airplane, airship, hot air balloon, drone, rotorcraft, helicopter
flying machine, aircraft, ornithopter: airplane, airship, autogyro
jet, jet plane, jet aircraft, jetliner, airliner: fighter jet, jumbo jet, jet airplane, passenger jet, learjet, concorde, jet fighter
jet plane: jet
airliner, passenger plane, jetliner, passenger jet, commercial airplane, commercial plane, passenger airplane, commercial jet: jumbo jet, boeing, airbus, jumbo, concorde
commercial airplane: airliner
jumbo jet, jumbo, boeing 747
passenger plane, airliner, jetliner, passenger jet, passenger aircraft, commercial airliner
fighter jet, jet fighter, fighter plane, fighter aircraft, warplane, combat jet, military jet, stealth fighter: f-16, f-35, f-22
fighter plane, fighter aircraft, warplane: fighter jet, jet fighter, spitfire, messerschmitt
fighter aircraft: fighter plane
warplane, fighter plane, military aircraft, combat aircraft, warbird, military plane: bomber, fighter jet, spitfire
military aircraft: warplane
bomber, bomber plane, bomber aircraft
propeller plane, prop plane, propeller aircraft, propeller airplane, turboprop: biplane, cessna
prop plane: propeller plane
biplane, double-winged plane, two-winged plane: sopwith camel, wright flyer
seaplane, floatplane, flying boat, hydroplane, float plane
paper plane, paper airplane, paper aeroplane, paper dart
glider, sailplane
hang glider, hang-glider
paraglider
parasail
drone, quadcopter, uav, quadrotor, unmanned aerial vehicle, multicopter
helicopter, chopper, rotorcraft, whirlybird, copter: gunship, black hawk, medevac, autogyro, gyrocopter
rotorcraft: helicopter
jetpack, jet pack, rocket pack
propeller, airscrew, rotor
cockpit, flight deck
spaceship, spacecraft, starship, space ship, rocket ship, shuttle, space vehicle, space craft, star ship, rocketship: ufo, flying saucer, space shuttle, rocket, lander, alien ship, space capsule, space probe, lunar module, starfighter, mothership, x-wing, tie fighter, millennium falcon, dropship, star destroyer, star cruiser, battlecruiser, lunar lander, escape pod, space cruiser, alien craft, interstellar ship
space vehicle: spaceship
space ship: spaceship
spacecraft: spaceship, satellite
starship: spaceship
rocket ship, rocketship, rocket, spaceship
lander, lunar lander, lunar module, moon lander, landing craft
space capsule: escape pod
mothership, mother ship
space station, orbital station, orbiting station, iss, orbital outpost: space habitat
space shuttle, shuttle, orbiter
shuttle: space shuttle
space probe, probe
satellite, orbiting satellite: space telescope
rocket, rocketship, rocket ship, space rocket: missile, launch vehicle
missile, warhead, rocket: torpedo
ufo, flying saucer, unidentified flying object, alien spacecraft, alien ship, alien craft: mothership
flying saucer, ufo, alien spacecraft, alien ship, alien craft
alien ship, alien spaceship, alien spacecraft, ufo, flying saucer, alien craft: mothership
hot air balloon, hot-air balloon, balloon
balloon: hot air balloon
carriage, coach, wagon, cart, chariot, buggy: stagecoach, surrey, hansom cab, hansom, phaeton, landau, brougham, barouche, gig, fiacre, hackney
stagecoach, mail coach, stage coach, concord coach
wagon, waggon, cart: covered wagon, conestoga wagon, chuckwagon, prairie schooner, haywain, stagecoach
waggon: wagon
covered wagon, prairie schooner, conestoga wagon, pioneer wagon
chariot, war chariot: quadriga
skateboard, board, longboard, skate board, skateboard deck
surfboard, board, longboard, surf board: shortboard, bodyboard
paddleboard, paddle board, stand-up paddleboard
sailboard, windsurfer
snowboard, board
ski, skis
ski pole
roller skate, rollerblade, inline skate, in-line skate, quad skate
ice skate, figure skate, hockey skate
sled, sleigh, toboggan, sledge: dogsled, bobsled, bobsleigh, luge, dog sled, snow tube
sleigh, sled, sledge: troika, dogsled
sledge: sled
bobsled, bobsleigh
dogsled, dog sled, dog sledge, husky sled
wheelchair, wheel chair
cart, shopping cart, wagon: handcart, pushcart, oxcart, dogcart, hand cart, golf cart, barrow, wheelbarrow, tumbrel
shopping cart, shopping trolley, trolley, grocery cart, supermarket trolley, supermarket cart
wheelbarrow, barrow, garden cart
hand truck, sack truck, trolley
handcart, pushcart, hand cart, push cart, barrow
stroller, pram, baby carriage, pushchair, buggy, baby buggy, baby stroller, perambulator, baby pram
pram, baby carriage, perambulator, stroller, baby buggy, pushchair, baby pram
baby carriage: pram
pushchair: stroller
palanquin, sedan chair
windshield, windscreen
headlight, headlamp, head lamp, front light, car light
taillight, tail light, taillamp, rear light, tail lamp, brake light
license plate, number plate, licence plate, registration plate
dashboard, instrument panel
hubcap, wheel cover, alloy wheel
fender, mudguard, bumper
bumper, fender
exhaust pipe, tailpipe
rearview mirror, rear-view mirror
car hood, car bonnet
handlebar
engine, motor
jet engine, turbojet, turbofan
tire, tyre
buggy, horse and buggy: dune buggy, golf buggy, beach buggy, baby buggy, stroller, carriage
kart: go-kart
liner: ocean liner, cruise ship
steamer: steamship, steamboat, paddle steamer
track: railroad track
steam engine: steam locomotive
flying car, hovercar, hover car, air car
hoverbike, hover bike, speeder bike, flying motorcycle
hoverboard, hover board
rocket engine, thruster
toy car, model car, matchbox car, die-cast car
`;
