/** Nouns for vehicles and their parts. */
export const vehicles = `
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
wheelchair
cart, shopping cart
stroller, pram
`;
