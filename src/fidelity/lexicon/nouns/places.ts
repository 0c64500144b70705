/** Nouns for buildings, streets, landscapes, plants, sky and weather. */
export const places = `
building, structure, edifice, architecture: house, tower, skyscraper, church, castle, temple, barn, cabin, cottage, hotel, school, hospital, museum, library, store, shop, restaurant, factory, palace, mosque, cathedral, monastery, apartment, office, warehouse, lighthouse, windmill, hut, pyramid, mansion, pagoda, station, villa, stadium, theater, bank, prison, shack, townhouse, bakery, supermarket, cinema, train station, courthouse, city hall, town hall, parliament, embassy, observatory, planetarium, greenhouse, conservatory, gazebo, pavilion, chapel, shrine, convent, abbey, synagogue, mausoleum, bunker, silo, mill, watermill, shed, garage, dormitory, inn, motel, resort, casino, nightclub, pub, tavern, saloon, clinic, gym, gymnasium, arena, colosseum, amphitheater, aquarium, kiosk, hangar, power plant, mall, farmhouse, high-rise, tower block, block of flats, fort, citadel, dome, teahouse, apartment building, opera house, concert hall, firehouse, schoolhouse, guesthouse, hostel, bathhouse, boathouse, clubhouse, granary, stable, outbuilding, outhouse, brewery, winery, distillery, refinery, foundry, capitol, statehouse, palazzo, rotunda, ziggurat, stupa, blockhouse, tenement, gatehouse, guardhouse, longhouse, bandstand, depot, laundromat, hair salon, sanatorium, asylum, orphanage, gallery, playhouse, workshop, basilica, hacienda, igloo, yurt, chalet, bungalow, manor, ruin, dojo, sawmill, tollbooth, brownstone, lodge, barrack, headquarter, cabana, art museum, convention center, shopping center, community center, bell tower
edifice: building
structure: building, bridge, tower, dam
house, home, dwelling, residence, abode, homestead: cottage, cabin, mansion, hut, villa, bungalow, farmhouse, manor, shack, townhouse, treehouse, igloo, lodge, chalet, log cabin, duplex, condo, yurt, tipi, teepee, houseboat, a-frame, townhome, rowhouse, tree house, ranch house, brownstone, hacienda, dacha, manor house, cabana, hobbit hole, beach house, longhouse, terraced house, row house, bothy, croft, split-level, hovel, shanty, casa, parsonage, vicarage, rectory, haunted house, saltbox, riad, adobe
home: house, apartment
dwelling: house, hut, cabin
residence: house
abode: house
homestead: farmhouse
haunted house, haunted mansion, ghost house
dollhouse, doll house, toy house
birdhouse, bird house, nesting box, nest box, bird box
doghouse, dog house, kennel
outhouse, privy
boathouse, boat house
beach house, seaside house
beach hut, bathing hut, beach cabin, changing hut
treehouse, tree house, tree-house
cabin, log cabin, lodge, hut, cottage: log house, chalet, shack, bothy
log cabin, cabin, log house, wooden cabin
cottage: farmhouse, croft, bothy
hut, shack, cabin, shanty: hovel, lean-to, bothy, rondavel, beach hut, bathing hut
shack, hut, shanty, hovel: lean-to
shed, tool shed, garden shed, outbuilding, lean-to
bungalow: single-story house
chalet, alpine chalet, swiss chalet, mountain lodge
mansion, manor, manor house, stately home, grand house, country house: villa, palazzo, plantation house
stately home: mansion
manor house: mansion
manor, manor house, mansion, stately home, country house
villa: hacienda, mansion
townhouse, town house, row house, rowhouse, townhome, terraced house, terrace house: brownstone
row house, terraced house, townhouse, rowhouse
farmhouse, farm house: ranch house
igloo, snow house, ice hut
yurt, ger
apartment, condo, condominium: penthouse, duplex
condo: apartment
apartment building, apartment block, block of flats, tower block, tenement, apartment complex, condominium, apartment house: high-rise
tower block: apartment building, high-rise
penthouse, rooftop apartment
hotel, inn, guesthouse: motel, resort, hostel, lodge, ryokan
motel, motor lodge, motor inn
inn, guesthouse, tavern, hostelry, coaching inn: public house
castle, fortress, citadel, chateau, fort, stronghold: palace, alcazar, bastion
fortress, castle, stronghold, citadel, fort, fortification: bastion, kasbah
fort, fortress, stronghold: blockhouse, stockade
citadel: fortress
palace: palazzo, chateau, alcazar
battlement, rampart, parapet, crenellation, castle wall
rampart, battlement, castle wall, city wall
moat
dungeon, oubliette: prison cell, torture chamber
tower, spire, turret: clock tower, skyscraper, water tower, lighthouse, bell tower, watchtower, minaret, belfry, steeple, campanile, high-rise, pagoda, lookout tower, donjon, pylon
clock tower, clocktower, bell tower
bell tower, belfry, campanile, belltower, steeple
watchtower, lookout tower, lookout, guard tower, watch tower
spire, steeple, pinnacle
steeple, spire, bell tower, church tower
skyscraper, high-rise, tower, high-rise building, tower block, office tower
high-rise, skyscraper, tower block, tower, high rise
observatory, astronomical observatory
church, chapel, cathedral, place of worship: abbey, basilica, minster, kirk, priory, duomo
cathedral, minster, basilica, duomo, church
chapel, small church, oratory
abbey, monastery, priory: convent
monastery, abbey, priory, cloister, lamasery, hermitage
convent, nunnery, cloister
mosque, masjid
synagogue, shul
temple, shrine: pagoda, stupa, sanctuary, gurdwara, mandir
shrine, temple, sanctuary
pagoda, stupa
torii, torii gate, shinto gate, shrine gate
altar
pulpit
ziggurat, step pyramid, stepped pyramid
school, classroom, university, college: schoolhouse, academy, kindergarten, campus
classroom, schoolroom, lecture hall
schoolhouse, one-room school, country school
university, college, campus
library: reading room, athenaeum
museum, gallery, art gallery, exhibition hall: art museum
art gallery, gallery, museum, exhibition hall, art museum
hospital, infirmary, medical center, clinic
clinic, medical center
prison, jail, penitentiary, gaol: dungeon, jailhouse
penitentiary: prison
gaol: prison
jail, prison, gaol, jailhouse
prison cell, jail cell, cell
factory, manufacturing plant, industrial plant: mill, brewery, workshop, assembly line, refinery, foundry, power plant, steelwork
power plant, power station: nuclear power plant, nuclear plant, nuclear power station, coal plant, hydroelectric plant
power station: power plant
nuclear power plant, nuclear plant, nuclear power station, nuclear reactor, atomic power plant
warehouse, storehouse, depot, storage facility, stockroom
mill: watermill, windmill, sawmill
watermill, water mill, water wheel mill
water wheel, waterwheel, mill wheel
windmill, wind turbine, turbine
wind turbine, windmill, turbine, wind generator
smithy, blacksmith shop: foundry
workshop, work shed, atelier, studio: garage
studio, atelier, workshop
courthouse, law court
city hall, town hall
town hall, city hall, guildhall
parliament, parliament building, capitol
fire station, firehouse, fire house
police station, precinct, station house
bakery, bakeshop, bake shop, patisserie, boulangerie, bakehouse
butcher shop, butchery, meat market
bookstore, bookshop, book shop, book store
barbershop, barber shop
hair salon, salon, beauty salon, beauty parlor
pharmacy, drugstore, apothecary, drug store
toy store, toyshop, toy shop
candy store, sweet shop, confectionery shop, candy shop
ice cream parlor, ice cream shop, ice cream stand, gelateria
laundromat, launderette, laundrette, laundry
gas station, petrol station, filling station, service station, fuel station, gasoline station
convenience store, corner shop, corner store, konbini, bodega, mini-mart
supermarket, grocery store, grocery, hypermarket: food store
grocery store, supermarket, grocery, food shop
mall, shopping mall, shopping center, shopping centre, shopping arcade, galleria
store, shop, storefront, boutique, outlet: supermarket, bookstore, bakery, grocery store, market, mall, pharmacy, drugstore, deli, barbershop, grocery, bookshop, convenience store, emporium, apothecary, toy store, candy store, butcher shop, flower shop, delicatessen, bodega, corner shop, haberdashery, patisserie, boulangerie, trading post, bakeshop
shop: store
boutique, fashion boutique, clothing store, dress shop
storefront, store front, shop facade, store facade, shop window, shopfront, shop front
shop window, display window, store window, storefront
restaurant, eatery, diner, cafe, bistro, eating place: pizzeria, steakhouse, brasserie, trattoria, sushi bar, ramen shop, food court, canteen, cafeteria, taverna, izakaya, osteria, ramen bar, tearoom, chophouse, gastropub, burger joint, noodle shop, fast-food joint, taqueria, tea house, teahouse, oyster bar, tapas bar
eatery: restaurant
diner, roadside diner, eatery, lunch counter, greasy spoon
bistro, brasserie, restaurant, cafe
cafe, café, coffee shop, coffeehouse, coffee house, coffee bar: tearoom, teahouse, tea room, espresso bar
coffee house: cafe
coffeehouse: cafe
café: cafe
coffee shop: cafe
teahouse, tea house, tearoom, tea room
cafeteria, canteen, mess hall, food hall
bar, pub, tavern, saloon, nightclub, taproom: speakeasy, barroom, alehouse, beer hall, cantina, beer garden, izakaya, juke joint
pub, tavern, bar, public house, alehouse, taproom
tavern, pub, inn, alehouse, taproom, saloon
saloon, bar, tavern
nightclub, night club, disco, discotheque, dance club: dance floor
dance floor, dancefloor
theater, theatre, playhouse, auditorium: opera house, amphitheater, movie theater, concert hall
theatre: theater
cinema, movie theater, movie theatre, picture house, movie house, picture palace: drive-in
movie theater, cinema, movie theatre, movie house
concert hall, auditorium, music hall, symphony hall
auditorium, concert hall, lecture hall, theater
amphitheater, amphitheatre, arena
amphitheatre: amphitheater
casino, gambling house, gambling hall
arcade, video arcade, game arcade, amusement arcade
bowling alley, bowling lane
circus, big top, circus tent, circus ring
big top, circus tent
zoo, zoological garden, menagerie, wildlife park
greenhouse, glasshouse, hothouse, conservatory, orangery
conservatory, greenhouse, glasshouse, sunroom
gazebo, pavilion, summerhouse, bandstand: belvedere
pergola, arbor, garden arch
trellis, lattice, pergola
pavilion, gazebo, summerhouse
bandstand, gazebo
barn, stable: cowshed, outbuilding
stable, horse barn, barn, horse stall, stall
hayloft, hay loft
silo, grain silo, grain elevator, granary, grain bin
granary, silo, grain store
chicken coop, henhouse, hen house, coop, chicken house, poultry house
pigsty, pig pen, pigpen, sty
paddock, corral, enclosure
corral, paddock, enclosure
haystack, hayrick, hay bale, straw stack
hay bale, straw bale, bale, haystack
hay, straw
trough, feeding trough, water trough, manger
beehive, hive, apiary
bridge, overpass, span: suspension bridge, footbridge, viaduct, drawbridge, flyover, aqueduct, skybridge
footbridge, pedestrian bridge, bridge
viaduct, railway bridge, railroad bridge, bridge
aqueduct: viaduct
overpass, flyover, bridge
tunnel, underpass, subway tunnel
underpass, subway passage, tunnel
dam, hydroelectric dam, weir
canal, waterway
lighthouse, beacon tower, light tower: beacon
beacon: lighthouse
pier, jetty, wharf, dock, quay: boardwalk, landing stage
jetty, pier, dock, wharf, landing stage
dock, pier, wharf, jetty, quay, landing stage
wharf, pier, quay, dock, jetty
quay, wharf, dock, pier, quayside
harbor, harbour, port, marina: dock, seaport, dockyard
harbour: harbor
marina, yacht harbor, yacht basin, harbor, boat basin
port, harbor, harbour, seaport
seaport, port, harbor
shipyard, dockyard, boatyard
breakwater, seawall, sea wall, groyne
lock gate, canal lock
oil rig, drilling rig, oil platform, offshore platform, drilling platform
oil derrick, derrick, oil pump, pumpjack
refinery, oil refinery
mine, mineshaft, pit mine: quarry
mineshaft, mine, mine shaft
quarry, stone pit, open pit, gravel pit
pyramid: great pyramid, ziggurat, step pyramid
obelisk, stone needle
stone circle, henge, megalith, standing stone
standing stone, menhir, megalith, monolith
monument, memorial: statue, obelisk, cenotaph, triumphal arch
column, pillar: pilaster, colonnade
pillar, stone pillar: column
colonnade, portico
archway: triumphal arch, stone arch
dome, cupola
cupola, dome
facade, façade, frontage
wall: brick wall, stone wall, partition, rampart, brickwork
brick wall, brickwork
fence, picket fence, railing: palisade, barbed wire, stockade, barrier
railing, handrail, rail, balustrade, banister, guardrail, fence
banister, handrail, stair rail, railing, balustrade
balustrade, railing, parapet
handrail, banister, railing
guardrail, crash barrier, guard rail, railing, barrier
barbed wire, razor wire, barbwire
gate, gateway, archway, entrance: portal, portcullis, torii, turnstile
gateway, gate, archway, portal, entrance
portal, gateway, doorway, stargate
door, doorway, entrance, entryway: trapdoor, hatch
doorway, door, entrance, entryway, portal
entrance, entryway, doorway, door, gateway, portal
trapdoor, trap door, hatch
doorstep, stoop, threshold, front step
doorknob, door handle, door knob, doorhandle
door knocker, knocker
doorbell
doormat, welcome mat, door mat
window, pane, windowpane: skylight, porthole, dormer, stained glass window, oriel, casement, rose window
pane: window
windowpane, pane, window pane, window glass: window
stained glass window, stained-glass window, church window, leaded window, rose window, stained glass
skylight, roof window, roof light
windowsill, window sill, window ledge, sill
shutter, window shutter, louver
roof, rooftop: thatch, dome, gable, thatched roof, roof tile, housetop
rooftop, roof, housetop
thatched roof, thatch
gutter, drainpipe, downspout
drainpipe, downspout, gutter pipe, drain pipe
awning, sunshade
chimney: smokestack, chimney stack, chimney pot
smokestack, chimney, factory chimney, chimney stack
stair, staircase, step, stairway, stairs: spiral staircase, escalator, stairwell, fire escape
stairs: stair
staircase, stair, stairway, stairwell: spiral staircase, escalator
stairway: staircase
spiral staircase, winding staircase, spiral stair, helical staircase, winding stair
escalator, moving staircase, moving stairway
ramp, incline
scaffold, scaffolding
ceiling
floor, flooring, floorboard, parquet: hardwood, linoleum
room, chamber, space: living room, kitchen, bedroom, bathroom, office, dining room, study, lounge, hall, classroom, attic, basement, cellar, nursery, library, ballroom, closet, pantry, foyer, lobby, studio, den, playroom, parlor, throne room, salon, suite, laundry room, boudoir, loft, sunroom, courtroom, operating room, locker room, lecture hall, vestibule, drawing room, boardroom, dressing room, waiting room, garret, great hall, sitting room
chamber: room
living room, lounge, sitting room, parlor, parlour, drawing room, family room, den, front room
parlor, parlour, sitting room, drawing room, living room, salon
drawing room, sitting room, parlor, living room, salon
lounge, living room, sitting room, parlor
dining room, dining hall, dining area
kitchen, kitchenette, galley kitchen
bedroom, bedchamber, sleeping chamber, boudoir, bed chamber: nursery, guest room
nursery, playroom, baby room
playroom, nursery, play room, rec room
bathroom, restroom, washroom, lavatory, toilet room, powder room, shower room: latrine
restroom, bathroom, washroom, lavatory, public toilet
sauna, steam room
attic, loft, garret
loft, attic, garret
basement, cellar, crypt: wine cellar
cellar, basement, wine cellar
pantry, larder, storeroom
laundry room, utility room, laundry
dressing room, changing room
locker room, changing room
waiting room, waiting area
throne room, throne hall, audience chamber
ballroom, dance hall, banquet hall
great hall, banquet hall, feasting hall
courtroom, court
operating room, operating theater, operating theatre
control room, mission control
server room, data center, data centre
office, workplace, workspace: cubicle, home office
study, home office, den
cubicle, office booth
lobby, foyer, vestibule, entrance hall, reception area, entry hall
foyer, lobby, vestibule, entrance hall, entryway
garage, car workshop, auto shop: carport, repair shop, parking garage
parking garage, parking structure, multi-storey car park, car park
parking lot, car park, carpark, parking area
parking space, parking spot, parking bay
hangar, airplane hangar, aircraft hangar
bunker, bomb shelter, fallout shelter, dugout shelter
hall, hallway, corridor: great hall, ballroom, banquet hall, dining hall, passageway, passage
corridor, hallway, passageway, passage, hall
hallway, corridor, hall, passageway, passage
passageway, passage, corridor, hallway
station, train station, platform: subway station, railway station, depot, metro station, gas station, railroad station, underground station, tube station
train station, railway station, station, railroad station, rail station, train platform, railway platform, train depot
subway station, metro station, underground station, tube station, subway platform, metro platform
bus stop, bus shelter, bus stand
train platform, railway platform, station platform, platform
airport, runway: airfield, air terminal, departure lounge, airport terminal, airstrip, aerodrome
airfield, airstrip, runway, landing strip, aerodrome
airport terminal, departure hall
runway, airstrip, landing strip
catwalk, runway, fashion runway
helipad, helicopter pad, helicopter landing pad
launch pad, launchpad, launch site, rocket pad
market, marketplace, bazaar: souk, market hall, mercado
marketplace: market
bazaar, souk, market, marketplace
market stall, stall, market stand, stand, booth
stall, booth, stand, market stall, kiosk
booth, stall, kiosk, stand
kiosk, booth, newsstand, stand
newsstand, news stand, newspaper stand, newspaper kiosk, news kiosk
phone booth, telephone booth, phone box, telephone box, telephone kiosk, telephone cabin, call box
playground, play area, schoolyard: swing set, jungle gym
seesaw, teeter-totter, see-saw
sandbox, sandpit, sand pit
jungle gym, climbing frame: monkey bar
trampoline
skatepark, skate park, half-pipe
pool, swimming pool, lap pool: paddling pool, wading pool
swimming pool, pool: lap pool
paddling pool, wading pool, kiddie pool
hot tub, jacuzzi, whirlpool bath
fountain, water fountain, water feature
birdbath, bird bath
sundial
stage, platform
podium, lectern, rostrum, dais
pedestal, plinth, stand
stadium, arena, ballpark: colosseum, coliseum, sports ground
arena, stadium, colosseum, coliseum, amphitheater
colosseum, coliseum
ballpark, baseball stadium, baseball field, ball field, baseball park, baseball diamond
bleacher, grandstand, stadium seat
soccer field, football pitch, football field, soccer pitch
football field, football pitch, soccer field, gridiron
golf course, fairway, putting green
racetrack, race track, racecourse, speedway, race course, racing circuit
ski slope, piste, ski run, ski piste
ice rink, skating rink, ice skating rink, skating ice
boxing ring, ring
street, road, avenue, lane, alley, boulevard, alleyway, roadway, thoroughfare, pavement: cobblestone street, sidewalk, crosswalk, intersection, side street, backstreet, cul-de-sac, laneway
thoroughfare: street, road
avenue, boulevard, street, tree-lined street, parkway
boulevard, avenue, street
alley, alleyway, lane, back street, backstreet, laneway, back alley, side street, passage, passageway
lane, alley, country road, path, country lane
road, highway, path, route, street, lane, track, trail, freeway, roadway, thoroughfare: dirt road, country road, motorway, driveway, boulevard, avenue, byway, dirt track, causeway, back road, asphalt, blacktop, tarmac, turnpike, hairpin, parkway
roadway: road
dirt road, dirt track, gravel road, unpaved road, country road, track, farm track, cart track
country road, country lane, rural road, back road, dirt road, lane
roadside, wayside, verge, road shoulder
path, trail, pathway, walkway, footpath, track, lane: boardwalk, towpath, bridleway, promenade, flagstone, stepping stone
trail, path, track, footpath, pathway
boardwalk, promenade, esplanade, wooden walkway, plank walkway
promenade, esplanade, boardwalk, seafront, walkway
sidewalk, pavement, footpath, walkway, side walk
pavement, sidewalk, footpath
curb, kerb, curbside, kerbside
crosswalk, zebra crossing, pedestrian crossing, crossing
intersection, crossroad, crossroads, crossing, junction: roundabout, traffic circle
crossroad, crossroads, intersection, junction, fork in the road
roundabout, traffic circle
railroad crossing, level crossing, railway crossing, grade crossing, train crossing
highway, freeway, motorway, interstate, expressway: autobahn, turnpike, superhighway
freeway: highway
motorway: highway
manhole, manhole cover, sewer lid
sewer, storm drain
square, plaza, piazza, town square, city square, public square, market square: zocalo
plaza, square, piazza, town square, city square
city, town, metropolis, cityscape, skyline, downtown, urban area, urban environment: urban landscape, manhattan, street, megacity, megalopolis, city center, city centre, chinatown, hometown
metropolis, city, megacity, megalopolis
downtown, city center, city centre, inner city
cityscape, skyline, city, urban landscape, townscape: skyscraper
skyline, cityscape, city skyline
town, village, hamlet, city: township, boomtown, ghost town, townscape, settlement
village, hamlet, settlement, town: pueblo, kampong
hamlet, village, settlement
settlement, village, colony, outpost, hamlet: encampment, camp
ghost town, abandoned town, deserted town, abandoned village
shantytown, shanty town, slum, favela
slum, shantytown, favela
camp, campsite, encampment, campground, camping site, bivouac
campsite, camp, campground, camping ground, encampment
suburb, neighborhood, neighbourhood, suburbia, residential area
neighborhood, neighbourhood, district, suburb
countryside, farmland, pasture, rural landscape, farm, field, rural area, rural scene
farm, ranch, farmstead, farmland, barn, homestead, farmyard: plantation, vineyard, smallholding, croft, hacienda
farmyard, barnyard, farm
ranch, farm, cattle ranch, homestead
farmland, cropland, arable land, farm, field
plantation, farm
vineyard, winery
orchard, fruit grove, apple orchard, fruit garden
rice field, rice paddy, paddy field, rice terrace, paddy
construction site, building site, worksite
battlefield, battleground
park, garden, green space, parkland
garden, yard, backyard, courtyard, park: flower garden, vegetable garden, zen garden, allotment, rockery, vegetable patch
vegetable garden, kitchen garden, vegetable patch, vegetable plot, allotment
zen garden, japanese garden, rock garden, karesansui
flower bed, flowerbed, flower border, flower garden, garden bed
rockery, rock garden
courtyard, patio, quadrangle, cloister, inner yard, atrium
yard, backyard, lawn, back garden, front yard, garden
backyard, back yard, back garden, garden, yard
patio, terrace, courtyard, deck
terrace, patio, balcony, veranda, deck
maze, labyrinth: hedge maze, hedge labyrinth
labyrinth, maze
hedge maze, garden maze, hedge labyrinth, maze
topiary, sculpted hedge, clipped hedge, shaped bush
hedge, hedgerow, privet
field, meadow, pasture, grassland, plain, lawn, prairie, savanna, savannah, farmland: wheat field, corn field, cornfield, grass, grassy hill, paddy, pastureland, lea, paddock, rice paddy, pasturage, glade, steppe, wheatfield, moor, heath, veld, pumpkin patch
wheat field, wheatfield, cornfield, grain field
cornfield, corn field, maize field
pumpkin patch, pumpkin field
meadow, grassland, field, pasture, clearing, lea, grassy field, green field: glade
pasture, meadow, field, grassland, grazing land, paddock, pastureland
plain, grassland, prairie, savanna, steppe, flatland, field
prairie, grassland, plain, savanna
savanna, savannah, grassland, plain, veld
savannah: savanna
steppe, grassland, plain
tundra, arctic plain, frozen plain
moor, moorland, heath, heathland
heath, moor, moorland, heathland
glade, clearing, forest clearing, woodland clearing
clearing, glade, forest clearing
grass, lawn, meadow, turf, field, greenery: sod, sward, grassland, grass blade
lawn, grass, turf, sward, greensward
forest, wood, woods, woodland, jungle, grove, rainforest, woodlands: tree, clearing, birch forest, mangrove, thicket, taiga, copse, orchard, undergrowth, pinewood, coppice, spinney, treeline, timberland, wildwood
woods: forest
woodland, wood, grove, woods, wildwood: forest
wood, forest, woodland, grove
grove, copse, thicket, woodland: orchard
thicket, copse, undergrowth, underbrush
undergrowth, underbrush, thicket, brushwood, understory
jungle, rainforest, tropical forest, tropical rainforest
rainforest, jungle, tropical forest
tree, sapling, arbor: oak, pine, palm tree, willow, maple, birch, cherry tree, christmas tree, apple tree, evergreen, cypress, bonsai, oak tree, pine tree, redwood, baobab, fir, spruce, cherry blossom, sequoia, acacia, elm, beech, aspen, poplar, sycamore, cedar, larch, eucalyptus, banyan, magnolia, sakura, mangrove, conifer, treetop, alder, rowan, linden, hawthorn, dogwood, yew, juniper, ginkgo, jacaranda, hemlock, cottonwood, tamarisk, treant, weeping willow, coconut palm, monkey puzzle, bonsai tree, hickory, hornbeam, ficus, yucca, holly, laurel, tupelo, kapok, ceiba, gum tree, araucaria, redbud
sapling, young tree, seedling
treetop, tree top, tree crown
oak, oak tree
pine, pine tree: ponderosa, pinyon
pine tree, pine
palm tree, palm, coconut palm, coconut tree
palm, palm tree, coconut palm
willow, willow tree, weeping willow
weeping willow, willow, willow tree
maple, maple tree
birch, birch tree
cherry tree, cherry blossom tree, sakura, cherry blossom
cherry blossom, sakura, sakura blossom, cherry bloom, cherry blossom tree
cherry blossom tree, sakura tree, cherry tree, sakura, flowering cherry, cherry blossom
sakura, cherry blossom, cherry tree
christmas tree, xmas tree, tannenbaum, decorated fir, fir tree
evergreen, conifer, evergreen tree: pine, fir, spruce, cedar
evergreen tree: evergreen
conifer, evergreen, coniferous tree: pine, fir, spruce, cedar, larch, cypress, juniper, redwood, sequoia, yew
coniferous tree: conifer
cypress, cypress tree
fir, fir tree
spruce, spruce tree
redwood, sequoia, redwood tree, giant sequoia
sequoia, redwood, giant sequoia
baobab, baobab tree
acacia, acacia tree, umbrella thorn
elm, elm tree
beech, beech tree
aspen, aspen tree
poplar, poplar tree
sycamore, sycamore tree
cedar, cedar tree
larch, larch tree
eucalyptus, gum tree, eucalyptus tree
banyan, banyan tree
magnolia, magnolia tree, magnolia blossom
mangrove, mangrove tree
yew, yew tree
juniper, juniper tree
ginkgo, ginkgo tree, maidenhair tree
jacaranda, jacaranda tree
hawthorn, hawthorn tree
linden, linden tree, lime tree
rowan, rowan tree, mountain ash
bonsai, bonsai tree, miniature tree, dwarf tree
plant, vegetation, greenery, foliage, flora, houseplant, shrub: flower, tree, fern, cactus, succulent, vine, bush, ivy, potted plant, herb, grass, sapling, weed, bamboo, moss, seedling, sprout, clover, lily pad, reed, seaweed, kelp, algae, lichen, aloe, aloe vera, monstera, venus flytrap, thistle, dandelion, hedge, crop, wheat, philodendron, pothos, snake plant, ficus, bonsai, cattail, bulrush, nettle, heather, mistletoe, holly, poinsettia, pitcher plant, agave, peace lily, bracken, gorse, sedge, shamrock, creeper, toadstool, barley, sugarcane, carnivorous plant, tumbleweed, climbing plant, monstera deliciosa, fiddle-leaf fig, bromeliad, papyrus, milkweed, fireweed, mandrake, sansevieria, aspidistra, croton, caladium, foxglove, yucca, tendril, palm tree
flora: plant
vegetation, greenery, plant life, foliage, flora: undergrowth, plant, jungle, grass, bush, tree
plant life: vegetation
greenery, foliage, vegetation, plant: leaf, fern, vine
foliage, leaf, leafage, greenery
potted plant, plant, houseplant, pot plant, planter: potted fern, potted palm, monstera, potted flower, aloe vera, snake plant, pothos, potted cactus, bonsai
houseplant, potted plant, house plant, indoor plant, pot plant: monstera, fern, pothos, snake plant, philodendron, peace lily, ficus
indoor plant: houseplant
planter, plant pot, flower box, window box
window box, flower box
seedling, sprout, young plant, sapling, plantlet
sprout, seedling
monstera, swiss cheese plant, monstera deliciosa
snake plant, sansevieria
venus flytrap, flytrap, venus fly trap, fly trap
carnivorous plant, flesh-eating plant, man-eating plant: venus flytrap, pitcher plant, sundew
flower, blossom, bloom: rose, tulip, daisy, sunflower, lily, lotus, orchid, wildflower, poppy, lavender, carnation, iris, daffodil, peony, hibiscus, dahlia, marigold, chrysanthemum, lotus flower, bouquet, violet, pansy, petunia, geranium, begonia, camellia, magnolia, jasmine, hydrangea, lilac, azalea, buttercup, dandelion, crocus, snowdrop, anemone, foxglove, bluebell, morning glory, wisteria, gardenia, gladiolus, zinnia, cherry blossom, aster, snapdragon, freesia, rosebud, edelweiss, thistle, rhododendron, hyacinth, primrose, forget-me-not, lupine, lupin, larkspur, delphinium, hollyhock, protea, plumeria, frangipani, bougainvillea, narcissus, sweet pea, honeysuckle, water lily, waterlily, cornflower, chamomile, calendula, clematis, ranunculus, lobelia, heather, passionflower, amaryllis, columbine, cyclamen, allium, sakura, moonflower, impatiens, verbena, yarrow, coneflower, echinacea, gerbera, marguerite, oleander, trillium, jonquil, tuberose, alstroemeria, nasturtium, goldenrod, black-eyed susan, poinsettia, floret, posy, boutonniere, rafflesia, scabiosa, astilbe, statice, lisianthus, phlox
blossom, bloom: cherry blossom, flower
bloom, blossom: flower
wildflower, wild flower, meadow flower: poppy, daisy, cornflower, buttercup, dandelion, bluebell, lupine
rose: rosebud
rosebud, bud
daisy: marguerite, gerbera
lily: daylily, stargazer
lotus, lotus flower, lotus blossom, water lily
lotus flower, lotus, lotus blossom, water lily
water lily, waterlily, lotus, nymphaea
waterlily: water lily
lily pad, lilypad, water lily leaf, water lily, lotus leaf
orchid: cattleya, phalaenopsis
daffodil, narcissus, jonquil
marigold: calendula
lupine, lupin
larkspur, delphinium
plumeria, frangipani
petal, flower petal, rose petal
bouquet, bunch, bundle, posy, nosegay, floral arrangement, flower arrangement, bridal bouquet
posy, nosegay, bouquet
flower arrangement, floral arrangement, bouquet: ikebana
garland, wreath, lei: daisy chain, flower crown
wreath, garland
flower crown, floral crown, flower wreath, floral wreath, garland, daisy chain
leaf, foliage, frond: fern frond, leaflet
frond, palm leaf, fern leaf
bush, shrub, hedge: rosebush, bramble, gorse, briar, boxwood, azalea, rhododendron
shrub, bush
bramble, briar, thorn bush, thornbush, brier
shrubbery, shrub
cactus, succulent: saguaro, prickly pear, cholla, peyote
succulent: aloe, aloe vera, agave, echeveria, cactus, jade plant, houseleek, sempervivum
saguaro, saguaro cactus, giant cactus
aloe, aloe vera
fern: bracken, fern frond
bracken, fern
vine, creeper, climbing plant, tendril: ivy, grapevine, wisteria, clematis, liana, honeysuckle, bougainvillea
ivy, english ivy
grapevine, vine, grape vine
liana, jungle vine, vine
reed, bulrush, cattail
cattail, bulrush, reed mace, reed
clover: shamrock, four-leaf clover
shamrock, clover, three-leaf clover
four-leaf clover, four-leafed clover, lucky clover
bamboo, bamboo stalk
thorn, prickle
root, tree root
pine cone, pinecone, fir cone, conifer cone
branch, twig, bough, limb: driftwood
twig, stick, branch, sprig
bough, branch, limb
sprig, twig
log, trunk, stump: tree trunk, tree stump, driftwood, firewood
tree trunk, trunk, bole
stump, tree stump
firewood, log, woodpile
woodpile, log pile, wood pile
driftwood, drift wood
plank, board, wooden board, floorboard
landscape, scenery, vista, panorama, countryside: mountain, valley, field, desert, seascape, cityscape, meadow, forest, hill, plain
vista: landscape
scenery, landscape, vista
seascape, marine view, ocean view
mountain, peak, mount, mountaintop, summit, mountain range, alp, alps: hill, cliff, volcano, everest, ridge, mountainside, crag, massif, mesa, butte, foothill, sierra, mountain peak, mountain ridge, mountain chain
mount: mountain
peak, summit, mountaintop, mountain, mountain peak, pinnacle
summit, peak, mountaintop, mountain top
mountaintop, peak, summit, mountain top, mountain peak
mountain range, mountain chain, sierra, mountain, ridge, massif
ridge, mountain ridge, ridgeline
crag, rocky outcrop, tor
mesa, butte, tableland, plateau
butte, mesa
plateau, tableland, mesa, highland
highland, upland, plateau
hill, hillside, hilltop, slope, knoll, mound: foothill, hummock, hillock, grassy hill, tor, drumlin
hillside, hill, slope, mountainside
hilltop, hill, hillcrest
knoll, mound, hillock, hill
mound, knoll, hillock, tumulus
cliff, precipice, bluff, ledge: crag, escarpment, cliffside, rock face, cliff face, clifftop, cliff edge, promontory, headland
clifftop, cliff top, cliff edge, cliff
precipice, cliff, brink
bluff, cliff, headland
headland, promontory, bluff
promontory, headland
volcano: caldera, stratovolcano, lava mountain
crater, caldera, impact crater
geyser, hot spring
hot spring, thermal spring, onsen, thermal pool, geothermal pool
abyss, chasm, pit
chasm, abyss, crevasse, gorge, ravine, rift
crevasse, chasm, fissure, ice crevasse
canyon, gorge, ravine, valley: gulch, chasm
gorge, canyon, ravine
ravine, gorge, gully, canyon
valley, canyon, vale, gorge: glen, dale, dell, ravine
vale, valley, dale, glen
glen, valley, vale, dell
pit, hole
hole, pit: pothole, sinkhole, cavity
rabbit hole, warren, animal hole
lair, hideout
ditch, trench, gully
trench, ditch
desert, dune, sand, wasteland: sahara, badlands, gobi, badland, salt flat, outback, desertscape
dune, sand dune, sandhill
salt flat, salt pan, salt plain
wasteland, badland, barren land, desert, wilderness
wilderness, backcountry, outback: forest, mountain, desert, wasteland
beach, shore, seashore, coast, shoreline, seaside, sand, coastline, oceanfront, waterfront, cove: sandy shore, sandbar, strand, beachfront
shore, beach, coast, shoreline, seashore: lakeshore, riverbank, lakeside
seashore, beach, shore, coast, seaside
coast, shore, coastline, beach, seashore, shoreline: seaside, cliff
coastline, coast, shoreline, seaboard
shoreline, shore, coastline, waterline
seaside, beach, seashore, coast, oceanside, seafront
riverbank, riverside, river bank, waterside
riverside, riverbank, river bank, waterside
lakeside, lakeshore, lakefront, shore
waterfront, harborfront, seafront, riverside, quayside
bay, cove, inlet: gulf, fjord
cove, bay, inlet
lagoon, blue lagoon
fjord, inlet
sea, ocean, water, wave, waters, underwater, seawater: bay, gulf, sea surface
ocean, sea, water, waves, seabed
seabed, ocean floor, sea floor, seafloor, sea bottom, ocean bottom
lake, pond, lagoon, water, waters, lakeside, lakeshore, lakefront: reservoir, loch, tarn, oasis, lough
reservoir, lake
pond, pool, lake: millpond, fishpond, tarn
puddle, water puddle, rain puddle
tide pool, rock pool, tidal pool
oasis, desert spring, waterhole
waterhole, watering hole
river, stream, creek, brook, waterway, waterfall: rapids, rivulet, tributary, estuary, canal, rapid, watercourse, rill, beck, white water
waterway: river, canal
stream, creek, brook, river, rivulet, streamlet: rill, beck
brook, stream, creek, rivulet
creek, stream, brook, rivulet
rapid, rapids, whitewater, white water
delta, estuary, river mouth
waterfall, cascade, falls: cataract
cascade, waterfall, cataract
whirlpool, maelstrom, vortex, eddy
vortex, whirlpool, maelstrom
wave, tidal wave, tsunami, surf: breaker, whitecap, comber
surf, wave, breaker, whitecap
tsunami, tidal wave, giant wave
foam, froth, spume
swamp, marsh, wetland, bog: bayou, everglade, fen, mire, quagmire, mangrove, marshland, swampland
marsh, wetland, marshland, swamp, fen, bog
wetland, marsh, swamp, marshland, bog
bayou, swamp
island, isle: islet, atoll, desert island, archipelago, cay
isle: island
desert island, deserted island, uninhabited island
archipelago, island chain, island group
atoll, coral island
cave, cavern, grotto: cave mouth, underground chamber
cavern, grotto: cave
grotto, cavern: cave
stalactite, dripstone
stalagmite, dripstone
reef, coral reef, coral: atoll
coral reef, reef, coral
coral, reef, coral branch, coral reef
rock, boulder, stone, pebble: outcrop, gravel, rock formation, cobblestone, crag, monolith, slab, cobble, flagstone, granite, scree, basalt, limestone, rubble, outcropping, geode, sea stack, cairn, hoodoo
stone, rock, boulder: cobblestone, cobble, flagstone, gravel, slab, granite
pebble, stone, small stone: gravel, cobble
boulder, rock, stone
rock formation, rock pillar, sea stack, hoodoo, rock arch, outcrop
cobblestone, cobble, paving stone, sett, pavestone
gravel, pebble
cairn, stone pile, rock stack
rubble, debris
debris, rubble
slab, stone slab
brick
tile: roof tile
sky, heaven, heavens, firmament: night sky, starry sky, star field, starfield, stratosphere
firmament: sky
night sky, starry sky, star-filled sky, starry night, starlit sky
starry sky, night sky, starlit sky, starry night, star-filled sky
heaven, sky, paradise
cloud: thundercloud, cumulus, cloud formation, fog bank, storm cloud, cirrus, nimbus, stratus, thunderhead, cumulonimbus, cloudscape, rain cloud
storm cloud, thundercloud, thunderhead, rain cloud, cumulonimbus
mushroom cloud, atomic cloud, nuclear explosion, atomic explosion
sun, sunlight, sunshine: daystar, solar disk, sunbeam
sunlight, sunshine, sun, sunbeam, daylight: sun ray
sunbeam, sun ray, sunray, ray
sunset, setting sun, sundown, dusk, sun, sunlight: afterglow, golden hour
sunrise, rising sun, dawn, sun, sunlight: daybreak, sunup
moon: full moon, crescent moon, lunar surface, moonlight, crescent, half moon, new moon, supermoon, lunar disk, half-moon
full moon, round moon, moon
crescent moon, crescent, sickle moon, half moon, new moon
crescent, crescent moon
moonlight, moonbeam, moon
eclipse, solar eclipse, lunar eclipse
star, starlight, constellation: red giant, shooting star
shooting star, falling star, meteor, meteorite, comet
meteor, shooting star, meteorite, falling star, meteoroid
meteorite, meteor, space rock
comet, shooting star
asteroid, space rock, planetoid, meteoroid
constellation, star pattern
planet, world: earth, mars, jupiter, saturn, venus, neptune, uranus, exoplanet, gas giant, pluto, blue planet, ice giant
world: planet
gas giant, giant planet
earth, globe, planet earth, blue marble, blue planet
space, outer space, cosmos, galaxy, universe, deep space: starfield, nebula, star field
outer space, space, cosmos, deep space, universe
cosmos, universe, space, outer space
universe, cosmos, outer space
galaxy, nebula, milky way: star cluster
milky way, galaxy
nebula, gas cloud
black hole, singularity
supernova, exploding star, stellar explosion
wormhole, space portal, cosmic portal
aurora, aurora borealis, northern light, polar light, aurora australis, southern light
aurora borealis, aurora, northern light, polar light
northern light, aurora, aurora borealis, polar light
rainbow
ray, beam, sunbeam, sunlight: laser
laser beam, laser, laser light
spotlight, searchlight, stage light, floodlight, limelight
searchlight, spotlight, floodlight
snow, snowfall, snowflake: snowdrift, snowstorm, blizzard, snowbank, flurry, snowpack, snowfield
snowflake, snow crystal, ice crystal, flake
snowdrift, snowbank
snowfall, snow, flurry, snowstorm
snowfield, snow field, snowscape
blizzard, snowstorm, snow storm, whiteout
snowstorm, blizzard, snow storm
avalanche, snowslide, snow slide
rain, raindrop, downpour, rainfall, drizzle, rainstorm: monsoon, cloudburst, deluge, rainwater
rainfall: rain
raindrop, rain drop: drop
downpour, rain, cloudburst, deluge, heavy rain, rainstorm
hailstone, hailstorm
flood, floodwater, deluge
storm, thunderstorm, tempest: hurricane, blizzard, snowstorm, sandstorm, rainstorm, hailstorm, typhoon, squall, cyclone, lightning storm, tornado, gale, monsoon, electrical storm, dust storm
tempest: storm
thunderstorm, electrical storm, storm, lightning storm, thunder storm
hurricane, typhoon, cyclone, tropical storm
sandstorm, dust storm, haboob, sand storm
tornado, twister, cyclone, funnel cloud, whirlwind: waterspout
whirlwind, dust devil, tornado
lightning, thunderbolt, lightning bolt, lightning strike, forked lightning: lightning flash
lightning bolt, thunderbolt, lightning
thunderbolt, lightning bolt, lightning
fog, mist, haze: smog, brume, fogbank
mist, fog, haze
smog, haze, air pollution
steam, vapor, vapour
vapor, vapour, steam, mist
dew, dewdrop
dewdrop, dew drop, droplet
frost, hoarfrost, hoar frost
icicle, ice spike
fire, flame, blaze, inferno: campfire, bonfire, fireplace, ember, wildfire, hellfire, conflagration, forest fire, brushfire, bushfire, fireball, pyre, firestorm, fire pit
inferno: fire
flame, fire, blaze
blaze, flame, conflagration: fire
campfire, camp fire, bonfire, fire pit, open fire
bonfire, campfire, pyre, balefire
fire pit, firepit, campfire
wildfire, forest fire, bushfire, brushfire
ember, cinder, glowing coal, live coal
ash, cinder
explosion, detonation: fireball, mushroom cloud
smoke: smoke plume, smoke cloud
ice, iceberg, glacier: ice cube, icicle, ice floe, pack ice, ice sheet, floe
iceberg, ice floe, berg, floating ice, ice mountain
ice floe, floe, ice sheet, drift ice, pack ice, iceberg
glacier, ice field, ice sheet, icefield
sand, dune: quicksand
mud, muck, mire: sludge, mud puddle
soil, dirt, topsoil, loam
dirt, soil, mud
shadow, silhouette
silhouette, shadow
reflection, mirror image
firework, fireworks, pyrotechnic, fireworks display, skyrocket: roman candle, firecracker, sparkler
place, location, area: building, house, street, road, path, city, cityscape, town, village, countryside, farm, park, garden, field, meadow, forest, jungle, mountain, hill, valley, canyon, desert, beach, sea, ocean, lake, pond, river, island, cave, reef, sky, room, kitchen, bedroom, bathroom, office, store, restaurant, cafe, market, station, stage, stadium, yard, bridge, playground, airport, school, library, museum, garage, hall, suburb, highway, intersection, sidewalk, space, planet, grass, snow, water, landscape, horizon, backdrop, environment, court, track, ring, studio, laboratory, lab, skyline, ground, floor, home, background, downtown, neighborhood, plaza, square, alley, pier, harbor, marina, port, dock, corridor, hallway, classroom, theater, cinema, parking lot, gas station, train station, subway station, bus stop, pool, swimming pool, amusement park, zoo, cemetery, swamp, courtyard, patio, balcony, terrace, rooftop, tunnel, staircase, runway, bar, pub, church, temple, factory, warehouse, campsite, camp, battlefield, vineyard, orchard, plateau, tundra, savanna, moor, steppe, plain, prairie, bay, cove, lagoon, coast, shore, riverbank, promenade, boardwalk, crosswalk, arena, gym, prison, hospital, hotel, casino, nightclub, mall, supermarket, construction site, quarry, mine, shipyard, crater, wilderness, wasteland, kingdom, labyrinth, maze, dungeon, wharf, quay, jetty, roadside, ballroom, throne room, lobby, elevator, cell, prison cell, greenhouse, laundromat, golf course, racetrack, ice rink, soccer field, football field, skatepark, helipad, launch pad, clearing, glade, grove, farmyard, ghost town, slum, junkyard, attic, basement, cellar, living room, dining room, waiting room, courtroom, locker room, boxing ring, circus, carnival, fairground
location: place
tomb, grave, crypt, burial chamber, mausoleum, sepulcher, sepulchre
mausoleum, tomb, crypt
crypt, burial vault, tomb, catacomb
catacomb, crypt, underground tomb
grave, gravestone, tombstone, headstone, burial plot, tomb
gravestone, tombstone, headstone, grave marker, grave
tombstone, gravestone, headstone, grave marker
cemetery, graveyard, burial ground, churchyard, necropolis, boneyard
graveyard, cemetery, burial ground, churchyard, boneyard
kingdom, realm
crystal, gem: quartz, crystal cluster, geode, crystal shard
lava, magma, molten rock, molten lava
magma, lava, molten rock
wind, breeze, gust: gale
drop, droplet
droplet, drop, bead: raindrop, dewdrop, teardrop
carousel, carrousel, merry-go-round
ferris wheel, big wheel, observation wheel, giant wheel
roller coaster, rollercoaster
amusement park, theme park, funfair, carnival, fairground, amusement ground
carnival, funfair, fairground, county fair
fairground, funfair, carnival, amusement park
water slide, waterslide, water chute
water park, waterpark, aqua park
junkyard, scrapyard, scrap yard, wrecking yard, scrap heap
landfill, garbage dump, rubbish dump, trash heap
gymnasium, gym
gym, gymnasium, fitness center, fitness studio, weight room, fitness centre
porch, veranda, verandah, front porch, stoop
veranda, porch, verandah
balcony, terrace, veranda
dust, dirt
seaweed, kelp, sea grass, algae
kelp, seaweed: kelp forest
laboratory, lab, science lab, research lab
slope, hillside, flank
telephone pole, utility pole, telegraph pole, power pole
pylon, transmission tower, electricity pylon, power pylon
power line, overhead wire, telephone wire
weather vane, weathervane, weathercock, wind vane
satellite dish, dish antenna, radio dish
solar panel, photovoltaic panel
eruption, volcanic eruption
flagpole, flagstaff
traffic cone, road cone, safety cone
barricade, roadblock
suspension bridge, hanging bridge: rope bridge
drinking fountain, water fountain
crystal cave, crystal cavern
hilltop village, hill town
mountain pass, col
treeline, tree line
snow fort, snow castle
ice cave, glacier cave
floating island, sky island, flying island
shooting range, firing range
riverbed, stream bed
`;
