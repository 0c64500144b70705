/** Nouns for buildings, streets, landscapes, plants, sky and weather. */
export const places = `
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
tomb, grave, crypt, burial chamber, mausoleum
grave, gravestone, tombstone, headstone
cemetery, graveyard, burial ground
kingdom, realm
crystal, gem
swamp, marsh, wetland, bog
lava, magma, molten rock
wind, breeze, gust
drop, droplet
droplet, drop, bead
carousel, carrousel, merry-go-round
ferris wheel, big wheel
roller coaster, rollercoaster
amusement park, theme park, funfair, carnival
junkyard, scrapyard
gymnasium, gym
driveway
porch, veranda
balcony, terrace
dust, dirt
seaweed, kelp
laboratory, lab
slope, hillside, flank
`;
