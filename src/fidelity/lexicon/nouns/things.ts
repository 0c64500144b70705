/** Nouns for furniture, tools, vessels, instruments, shapes. */
export const things = `
furniture, furnishing: chair, table, sofa, couch, bed, desk, bookshelf, bench, stool, dresser, cabinet, wardrobe, armchair, cupboard, ottoman, footstool, sideboard, hutch, nightstand, vanity, recliner, bunk bed, crib, rocking chair, bookcase, coffee table, dining table, shelf, futon, hammock, pouf, chaise, credenza, bean bag, display case, coat rack
chair, seat: rocking chair, recliner, office chair, throne, beach chair, lounger, wheelchair, wingback, deckchair, highchair, folding chair, chaise, chaise longue, bean bag chair, easy chair, club chair, wing chair, beanbag chair, armchair, dental chair, dentist's chair, dentist chair, barber chair, barber's chair, garden chair
seat: chair, bench, stool, sofa, saddle, car seat, child seat
armchair, easy chair, lounge chair, club chair: wingback, recliner, wing chair, fauteuil, bergere
recliner, reclining chair, la-z-boy
rocking chair, rocker
office chair, desk chair, swivel chair, task chair, computer chair
beach chair: deckchair, lounger
deckchair, deck chair, sling chair
lounger, sunlounger, sun lounger, chaise longue, lounge chair, chaise
chaise longue, chaise, chaise lounge, daybed
folding chair, camp chair, camping chair: deckchair
highchair, high chair
bean bag, beanbag, bean bag chair, beanbag chair
sofa, couch, settee, loveseat, davenport: sectional, chesterfield, futon, chaise longue, divan, sofa bed, daybed, two-seater, three-seater
couch: sofa
settee, sofa, couch, loveseat, love seat
loveseat, love seat, settee, two-seater, sofa, couch
divan, couch, sofa, daybed
sofa bed, futon, sleeper sofa, foldout couch
table, tabletop: desk, dining table, coffee table, countertop, nightstand, picnic table, workbench, side table, vanity, trestle, pool table, billiard table, snooker table, ping pong table, table tennis table, dressing table, operating table, surgical table, examination table, exam table, foosball table
dining table, dinner table, dining-room table, kitchen table
coffee table, cocktail table, low table
side table, end table, occasional table, accent table: nightstand
nightstand, bedside table, night table, bedside cabinet, night stand, bedside stand
picnic table
desk, workstation, writing desk, writing table: rolltop, escritoire, secretary desk, school desk, office desk
workbench, work bench, work table, worktable
bed: bunk bed, cot, mattress, crib, four-poster, bunk, berth, bedstead, futon, waterbed, airbed, pallet, dog bed, pet bed, cat bed
bunk bed, bunk, bunkbed
four-poster, four-poster bed, canopy bed
crib, cot, cradle, baby bed, bassinet
cradle, crib, bassinet
cot, camp bed, folding bed, crib
mattress: futon, airbed, air mattress
sleeping bag, bedroll
bench, pew: park bench, garden bench, banquette, work bench, church bench, piano bench
pew, bench, church bench
stool: barstool, bar stool, footstool, milking stool, step stool, tuffet, piano stool
barstool, bar stool, stool, counter stool
ottoman, footstool, pouf, hassock, pouffe, footrest
footstool, ottoman, hassock, footrest, pouf
pouf, pouffe, ottoman, hassock, floor cushion
shelf, bookshelf, rack, ledge: bookcase, mantel, mantelpiece, shelving, hat rack
bookshelf, bookcase, shelf, book shelf, bookrack
bookcase: bookshelf
rack, shelf, stand: dish rack, spice rack, wine rack, luggage rack, hat rack, coat rack
mantel, mantelpiece, mantelshelf, chimneypiece
cabinet, cupboard, closet, wardrobe: hutch, armoire, china cabinet, filing cabinet, locker, curio cabinet, vitrine, display cabinet, bedside cabinet
cupboard, cabinet: hutch, pantry, larder
closet, wardrobe
wardrobe, closet, armoire, clothes cupboard, clothespress
armoire, wardrobe
dresser, bureau, tallboy, highboy: lowboy, vanity
sideboard, credenza, buffet table, hutch
vanity, dressing table, vanity table, makeup table
filing cabinet, file cabinet
display case, showcase, vitrine, display cabinet, glass case
locker
drawer
counter, countertop, worktop
coat rack, hatstand, hat stand, coat stand, coat tree, hat rack, hall tree, coatrack
folding screen, room divider, privacy screen, screen, shoji screen, shoji
lamp, light, lantern, lampshade, light fixture: street lamp, floor lamp, desk lamp, lamppost, streetlight, chandelier, sconce, flashlight, spotlight, headlamp, nightlight, gaslight, floodlight, luminaire, lava lamp, uplighter, oil lamp, hurricane lamp, kerosene lamp, storm lamp, bedside lamp, table lamp, paper lantern, gas lamp, standing lamp, reading lamp, magic lamp, genie lamp, clay lamp
table lamp, desk lamp, bedside lamp, lamp
desk lamp, reading lamp, table lamp, anglepoise
floor lamp, standing lamp, standard lamp
street lamp, lamppost, streetlight, street light, lamp post, streetlamp, street lantern, gaslight, gas lamp
lamppost: street lamp
streetlight: street lamp
street light: street lamp
lantern, lamp: paper lantern, hurricane lamp, storm lantern, oil lamp, kerosene lamp, storm lamp, sky lantern, chinese lantern, street lantern, oil lantern
oil lamp, kerosene lamp, paraffin lamp, hurricane lamp, oil lantern, lantern
sky lantern, floating lantern, paper lantern
paper lantern, chinese lantern, japanese lantern, lampion
light, lamp, lightbulb, bulb: spotlight, lantern, streetlight, flashlight, nightlight, night light, wall light, headlight, neon light, chandelier, lamppost, fairy light, christmas light
lightbulb, light bulb, bulb, incandescent bulb
light bulb: lightbulb
bulb, lightbulb, light bulb: incandescent bulb
nightlight, night light, night-light
spotlight, searchlight, floodlight, stage light, klieg light
headlight, headlamp
flashlight, torch, electric torch, pocket torch, penlight
torch, flashlight, flaming torch, firebrand: tiki torch, flambeau, electric torch, pocket torch
sconce, wall lamp, wall light
chandelier
lampshade, lamp shade
candle, taper: tea light, tealight, candlelight, birthday candle, pillar candle
tea light, tealight, votive candle
candle holder, candlestick, candleholder, chamberstick: candelabra, candelabrum, menorah
candlestick, candle holder, candleholder, candelabra
candelabra, candelabrum: menorah
menorah, hanukkiah
incense, incense stick, joss stick
censer, incense burner, thurible
cigarette lighter, zippo
mirror, looking glass, looking-glass: pier glass, cheval glass, hand mirror
picture frame, photo frame
rug, carpet, mat: doormat, kilim, tatami, sheepskin, bearskin, prayer rug, bath mat
carpet, rug, carpeting: flying carpet, magic carpet
mat, rug: doormat, tatami, yoga mat, bath mat, placemat
doormat, welcome mat, door mat
yoga mat, exercise mat, mat
flying carpet, magic carpet
curtain, drape, drapery: valance, net curtain, shower curtain
drape, curtain, drapery
window blind, venetian blind, roller blind, roller shade
pillow, cushion: bolster, throw pillow, headrest
cushion, pillow: pincushion, bolster
blanket, quilt, throw: comforter, duvet, coverlet, bedspread, counterpane, eiderdown, fleece, patchwork
quilt, comforter, duvet, patchwork, coverlet, eiderdown
comforter, duvet, quilt
duvet, comforter, quilt, eiderdown
bedspread, coverlet, counterpane, bedcover, bed cover
bedsheet, bed sheet, sheet, bed linen
bedding, bedclothes, bed linen: blanket, quilt, duvet, bedsheet, comforter
tablecloth, table cloth, table cover, table linen
placemat, table mat, place mat
napkin, serviette
clock, timepiece: alarm clock, grandfather clock, clock tower, wall clock, cuckoo clock, mantel clock, longcase clock, pendulum clock, clock radio
alarm clock, bedside clock
grandfather clock, longcase clock, pendulum clock, tall case clock
cuckoo clock
watch, wristwatch, timepiece: pocket watch, smartwatch, chronograph, chronometer, rolex
wristwatch: watch
pocket watch, fob watch, pocketwatch
smartwatch, smart watch, apple watch
stopwatch, stop watch
hourglass, sandglass, sand timer, egg timer, sand clock
sundial, sun dial
clock face, dial
calendar, almanac
metronome
pendulum
vase, urn, vessel: amphora
urn, vase: amphora, samovar, funerary urn
amphora, urn
pot: teapot, flowerpot, cooking pot, saucepan, stockpot, cauldron, crock, casserole, stewpot, coffeepot, dutch oven, chamber pot, moka pot, coffee pot, plant pot, clay pot, earthenware pot, terracotta pot, earthen pot
saucepan, sauce pan
cooking pot, stockpot, stewpot, saucepan, dutch oven
cauldron, caldron, iron pot
flowerpot, flower pot, planter, plant pot
planter, flowerpot, plant pot, flower box, window box, flower pot
teapot: samovar, tea pot
kettle, teakettle, tea kettle
tea set, tea service
coffee maker, coffee machine, coffeemaker, espresso machine, coffee brewer: percolator, moka pot, french press, coffeepot, cafetiere
espresso machine, coffee machine, coffee maker
french press, cafetiere, coffee press, coffee plunger
coffee pot, coffeepot, moka pot
coffee grinder, coffee mill
pepper mill, pepper grinder, peppermill
pepper shaker, pepper pot
salt shaker, saltshaker, salt cellar
cup, teacup, goblet, glass, mug: coffee cup, coffee mug, tumbler, paper cup, chalice, stein, wineglass, demitasse, tankard, sippy cup, travel mug, tea cup, wine cup, grail
mug, cup: coffee mug, coffee cup, tankard, travel mug, stein
coffee cup, mug, coffee mug, espresso cup, demitasse
coffee mug, mug, coffee cup
teacup, tea cup, cup
paper cup, takeaway cup, disposable cup, to-go cup
tankard, stein, flagon, beer mug, mug
stein, tankard, beer mug, mug, beer stein
glass, goblet, tumbler, cup: wine glass, wineglass, highball, shot glass, pint glass, beer glass, snifter, champagne glass, champagne flute, martini glass, wine goblet, stemware, drinking glass
glassware, glass: wine glass, tumbler, goblet
wine glass, goblet, wineglass, stemware, wine goblet
wineglass: wine glass
goblet, chalice, wine glass, wine cup, grail
chalice, goblet, grail
champagne glass, champagne flute, flute, coupe, champagne coupe
champagne flute: champagne glass
beer glass, pint glass, beer mug, stein, pilsner glass
tumbler, glass, highball, drinking glass, rocks glass
martini glass, cocktail glass
shot glass, jigger
bottle, flask: wine bottle, beer bottle, vial, decanter, thermos, carafe, phial, canteen, ampoule, magnum, growler, water bottle, perfume bottle, scent bottle, fragrance bottle, perfume flask, baby bottle, feeding bottle, nursing bottle, ink bottle, wine decanter, pill bottle, medicine bottle, oil bottle
flask, bottle, hip flask: vial, phial, thermos, canteen, beaker, conical flask
vial, phial, ampoule, ampule
thermos, thermos flask, vacuum flask, insulated bottle
water bottle, drinking bottle, drink bottle, canteen, sports bottle
decanter, carafe, wine decanter
carafe, decanter
baby bottle, feeding bottle, nursing bottle
perfume bottle, scent bottle, perfume, fragrance bottle, perfume flask
perfume, fragrance, cologne, eau de parfum, perfume bottle
jar, canister: mason jar, jam jar, cookie jar, crock, cookie canister
canister, jar, tin
pitcher, jug, ewer
jug, pitcher, ewer: milk jug, water jug
ewer, pitcher, jug
watering can, watering pot
bucket, pail: ice bucket, popcorn bucket, paint bucket
pail, bucket
barrel, cask, keg: tun, hogshead, rain barrel, oil drum
cask, barrel, keg
keg, cask, barrel
oil drum, oil barrel, metal drum
vat, tub, tank
bowl, dish, basin: punchbowl, fishbowl, tureen, salad bowl, mixing bowl, porringer, dog bowl, pet bowl, food bowl, sugar bowl
basin, bowl, washbasin
fishbowl, fish bowl, goldfish bowl
plate, dish, platter, saucer: salver, dinner plate, serving plate, serving dish, cake plate
dish, plate, bowl, platter: casserole, ramekin, tureen, serving dish, baking dish, pie dish
platter, plate, salver, serving dish, serving plate, tray
tray, salver, platter, serving tray: baking tray
saucer
tableware, crockery, dishware, dinnerware, china: plate, bowl, cup, mug, saucer, platter, glass, teapot, dish
cutlery, silverware, flatware, eating utensil: fork, knife, spoon
silverware, cutlery, flatware: fork, knife, spoon
utensil, kitchenware, kitchen utensil, kitchen tool: fork, knife, spoon, spatula, whisk, ladle, chopstick, tongs, grater, peeler, colander, rolling pin, cutlery
cookware: pan, pot, skillet, saucepan, wok
fork: table fork, dinner fork, salad fork
knife, blade: penknife, pocketknife, jackknife, switchblade, cleaver, machete, bowie knife, box cutter, scalpel, kitchen knife, steak knife, butter knife, carving knife, swiss army knife, utility knife
kitchen knife, chef's knife, paring knife, carving knife, cook's knife
cleaver, meat cleaver, butcher knife
pocketknife, penknife, jackknife, pocket knife, swiss army knife, switchblade
pocket knife, pocketknife, penknife
machete
scalpel, surgical knife, lancet
spoon: teaspoon, tablespoon, soup spoon, wooden spoon, ladle
ladle, dipper
chopstick
spatula, turner
whisk, egg beater, eggbeater
rolling pin
tongs
grater, cheese grater
colander, strainer, sieve
sieve, strainer, sifter, colander
strainer, sieve, colander
corkscrew, wine opener, bottle opener
can opener, tin opener
cutting board, chopping board, breadboard, butcher block, chopping block
chopping board: cutting board
oven mitt, oven glove, potholder, pot holder
pan, skillet, frying pan, frypan: wok, saucepan, griddle, baking pan, fry pan, sheet pan, pie pan
frying pan, skillet, pan, frypan, fry pan
skillet: frying pan
baking sheet, baking tray, cookie sheet, sheet pan
tin can, tin, soup can
soda can, pop can, drink can, soft drink can, coke can, beverage can
drinking straw, straw
lunchbox, lunch box, lunch pail, lunch tin, bento box
picnic basket, hamper, picnic hamper
toaster
oven, stove, range, cooker: pizza oven, kiln
stove, oven, range, cooker, cooktop, hob, stovetop: wood stove, woodstove, wood-burning stove, potbelly stove, wood-fired stove, wood burner, camping stove, camp stove
stovetop, cooktop, hob, stove
wood stove, woodstove, wood-burning stove, wood burner, log burner, potbelly stove, wood-fired stove
grill, barbecue, barbecue grill, bbq, hibachi
microwave, microwave oven
refrigerator, fridge, icebox: minifridge, mini fridge
fridge, refrigerator, icebox: mini fridge, minifridge
freezer, deep freeze
blender, liquidizer, liquidiser
mixer, stand mixer, food mixer, cake mixer
dishwasher
sink, basin, washbasin, washstand
faucet, spigot, water tap
toilet, commode, lavatory, loo, toilet bowl, water closet: latrine, urinal
toilet paper, toilet roll, toilet tissue
paper towel, kitchen roll
tissue, kleenex, facial tissue
bathtub, tub, bath, bath tub: hot tub, jacuzzi, clawfoot tub
hot tub, jacuzzi, whirlpool bath
shower, shower stall, showerhead
showerhead, shower head
box, crate, carton, package, cube: cardboard box, lego block, chest, toolbox, lunchbox, shoebox, parcel, gift box, matchbox, pizza box, packing case, hatbox, casket, wooden box, wrapped box, piggy bank, money box, jewelry box, jewel box, jewellery box, trinket box, music box, musical box, gift, present, cardboard carton, takeout box, takeaway box, popcorn box, paint box
crate, box, packing case, wooden box, wooden crate
carton, box, cardboard box, milk carton, egg carton
cardboard box, carton, packing box
package, parcel, packet, box
parcel, package, packet
packet, package, sachet, parcel
gift, present, gift box, wrapped box: stocking stuffer
present, gift, gift box, wrapped box
gift box, present, gift
treasure chest, chest, coffer, strongbox, pirate chest
chest, coffer, strongbox, treasure chest: footlocker, sea chest, pirate chest, tool chest, steamer trunk
piggy bank, money box, coin bank, piggybank
jewelry box, jewel box, jewellery box, jewel case, jewelry case, trinket box
music box, musical box
toolbox, tool box, tool chest, toolkit, tool kit
mailbox, letterbox, postbox, letter box, post box, pillar box, mail box
postbox: mailbox
letterbox: mailbox
shipping container, cargo container, freight container
container, receptacle, vessel: box, jar, bottle, bucket, barrel, bin, basket, crate, pot, tub, bowl, vase, jug, canister, carton, can, tin, vat, cargo container, freight container, shipping container, flask, pitcher, cup, bag, packet
basket, hamper: wicker basket, picnic basket, laundry basket, pannier, creel, trug, punnet
hamper, basket, laundry basket, picnic basket
shopping cart, shopping trolley, trolley, grocery cart, supermarket trolley, supermarket cart
bag, sack, pouch: handbag, backpack, purse, tote, garbage bag, shopping bag, satchel, duffel, suitcase, fanny pack, briefcase, schoolbag, messenger bag, bookbag, holdall, carryall, knapsack, rucksack, clutch, valise, saddlebag, carpetbag, drawstring bag, daypack, kitbag, duffel bag, burlap bag, travel bag, clutch purse, beach bag
sack, bag, gunnysack, gunny sack, burlap bag
pouch, bag, purse, drawstring bag, coin purse
handbag, purse, clutch, pocketbook: tote, shoulder bag, evening bag, birkin
purse, handbag, pocketbook, clutch, coin purse
clutch, clutch bag, clutch purse, evening bag, handbag
tote, tote bag, shopping bag, carryall
shopping bag, grocery bag, carrier bag, tote bag, tote, paper bag, plastic bag
plastic bag, carrier bag, grocery bag, shopping bag
paper bag, grocery bag
backpack, rucksack, knapsack, daypack: schoolbag, bookbag, haversack
rucksack, backpack, knapsack
knapsack, rucksack, backpack
schoolbag, school bag, bookbag, book bag, satchel
suitcase, baggage, luggage: valise, carry-on, trolley case, roller bag, steamer trunk, travel case
luggage, baggage, suitcase: travel bag, duffel bag, valise, carry-on
briefcase, attache case, attaché case
satchel, messenger bag, shoulder bag
duffel bag, duffel, duffle bag, holdall, gym bag, kitbag, sports bag
fanny pack, bum bag, waist bag, belt bag, hip pack, waist pack
wallet, billfold
umbrella, parasol, brolly: sunshade, beach umbrella
parasol, umbrella, sunshade, beach umbrella: cocktail umbrella
trash can, trash bin, garbage can, dustbin, garbage bin, rubbish bin, waste bin, bin, wastebasket, litter bin: dumpster, wheelie bin, recycling bin, ashcan
garbage can: trash can
trash bin: trash can
dustbin: trash can
wastebasket, wastepaper basket, waste basket, waste bin, trash can
bin: trash can
dumpster, garbage container
recycling bin, recycle bin
garbage bag, trash bag, bin bag, bin liner, rubbish bag, trash sack, garbage sack
garbage, trash, rubbish, debris
trash: garbage
book, tome, volume, novel, textbook: notebook, dictionary, comic book, storybook, diary, journal, bible, spellbook, cookbook, hardcover, paperback, encyclopedia, manuscript, scrapbook, sketchbook, comic, thesaurus, grimoire, ledger, workbook, handbook, photo album, guidebook, codex, hymnal, hardback, quran, fairytale book, picture book
notebook, notepad, journal, jotter, writing pad, exercise book: sketchbook, diary, ledger, logbook
notepad, notebook, writing pad, memo pad
diary, journal, notebook
journal, diary, notebook, logbook
sketchbook, sketchpad, sketch pad, drawing pad
textbook, schoolbook, coursebook
novel, paperback, book: graphic novel
storybook, fairytale book, picture book
comic book, comic, graphic novel, manga
manga, comic, comic book, graphic novel
cookbook, cookery book, recipe book
bible, scripture, holy book, gospel
quran, koran
spellbook, grimoire, spell book
photo album, album, scrapbook
manuscript, codex, scroll
newspaper, paper, broadsheet, tabloid, daily paper: gazette
magazine, periodical: fashion magazine
letter, envelope, missive, epistle: love letter
envelope, letter
postcard, post card, picture card
greeting card, birthday card, christmas card
postage stamp, stamp
playing card: tarot card
ticket
passport
credit card, bank card, debit card, payment card
id card, identity card, id badge
banknote, bank note, dollar bill, paper money
dollar bill, banknote, bank note, greenback, dollar
paper, sheet, parchment
parchment, vellum, scroll
scroll, parchment, papyrus
papyrus, scroll
document: certificate, contract, diploma, deed, blueprint, passport, paperwork
certificate, diploma
diploma, certificate
blueprint, technical drawing, schematic
flyer, leaflet, handbill, pamphlet, brochure, flier
brochure, pamphlet, leaflet, booklet
leaflet: flyer
wrapping paper, gift wrap, giftwrap
wallpaper, wall covering, wallcovering
pen, quill: ballpoint, fountain pen, biro, marker, felt-tip, feather pen, quill pen, nib pen
fountain pen, nib pen
quill, feather pen, quill pen
pencil: colored pencil, coloured pencil
crayon, wax crayon
marker, felt-tip pen, felt-tip, marker pen, felt tip, highlighter
inkwell, inkpot, ink pot, ink bottle
eraser, rubber
ruler, straightedge, yardstick
stapler
paper clip, paperclip
pushpin, thumbtack, drawing pin, push pin
adhesive tape, sticky tape, scotch tape, sellotape, duct tape, masking tape
rubber band, elastic band
pencil case, pencil pouch
clipboard
paintbrush, brush, paint brush, artist's brush
paint brush: paintbrush
palette, paint palette, artist's palette
spray can, spray paint can, aerosol can, spray paint, aerosol
paint can, paint bucket, paint tin, paint pot
map, chart: treasure map, world map, road map, atlas
atlas
globe, world globe
flag, banner, pennant: ensign, union jack, jolly roger, tricolor, tricolour, star-spangled banner, streamer
banner, flag, streamer: pennant, bunting, star-spangled banner
pennant, flag, streamer, banner
bunting, flag garland, pennant banner
jolly roger, pirate flag
sign, signboard, signpost, placard, billboard, signage: stop sign, street sign, road sign, neon sign, plaque, noticeboard, nameplate, warning sign, nameboard, shop sign, marquee, direction sign, picket sign, protest sign
signpost, guidepost, fingerpost, direction sign
signboard, sign, shop sign
placard, sign, picket sign, protest sign
billboard, hoarding, sign
street sign, road sign, traffic sign
road sign, traffic sign, street sign
neon sign, neon light, neon lettering
noticeboard, bulletin board, notice board, corkboard, pinboard, cork board
bulletin board: noticeboard
plaque, nameplate, stone tablet
scoreboard, score board
license plate, number plate, licence plate, registration plate
stop sign
traffic light, traffic signal, stoplight, stop light
stoplight: traffic light
traffic signal: traffic light
parking meter, meter
fire hydrant, hydrant, fireplug
traffic cone, safety cone, road cone, pylon, construction cone
manhole cover, manhole
barricade, barrier, roadblock
turnstile
bollard
flagpole, flagstaff, flag pole
telephone booth, phone booth, phone box, telephone box, call box, telephone kiosk
phone booth: telephone booth
phone box, telephone booth, telephone box, phone booth
telephone pole, utility pole, telegraph pole, power pole
power line, power cable, electric cable, telephone wire, overhead wire
weather vane, weathervane, weathercock, wind vane
wind chime, windchime
computer, laptop, pc, desktop: notebook computer, imac, tablet, mainframe, macbook, desktop computer, supercomputer, microcomputer, chromebook, personal computer, laptop computer, pc tower
desktop computer, pc, desktop, imac, workstation, personal computer
laptop, notebook computer, macbook: chromebook, laptop computer, thinkpad
tablet, ipad, tablet computer
e-reader, ereader, ebook reader, e-book reader
server, server rack
keyboard: computer keyboard, mechanical keyboard
computer mouse, mouse
phone, telephone, smartphone, cellphone, cell phone, mobile phone, iphone, mobile, handset: payphone, telephone receiver, rotary phone, flip phone, landline, android phone
telephone, phone: payphone, rotary phone, handset, landline
rotary phone, rotary telephone, dial telephone, dial phone, rotary dial phone
payphone, pay phone, public telephone, coin phone
cell phone, cellphone, smartphone, mobile phone, phone, mobile, iphone: flip phone
mobile phone: cell phone
cellphone: cell phone
smartphone, iphone, phone, cell phone, mobile phone, cellphone, android phone
television, tv, tv set, screen, telly, television set, tv screen: flatscreen, flat-screen, monitor, plasma tv
tv, television, screen, tv set, telly, television set, tv screen, flatscreen, flat-screen: plasma tv
screen, display, monitor: television, tv, folding screen, privacy screen, shoji screen
monitor, screen, display, computer screen, computer monitor
remote, remote control, tv remote, controller
remote control: remote
radio, wireless, transistor radio: boombox, walkie-talkie
boombox, boom box, ghetto blaster, portable stereo, ghettoblaster
walkie-talkie, two-way radio, walkie talkie
record player, turntable, phonograph, gramophone, victrola
turntable, record player, record deck
gramophone, phonograph, victrola, record player
phonograph: gramophone
vinyl record, vinyl, lp, vinyl disc
cassette, cassette tape, audio cassette, mixtape
vhs tape, video tape, videotape, videocassette
compact disc, cd, dvd
loudspeaker, speaker, subwoofer, speaker cabinet
speaker, loudspeaker
amplifier, amp
jukebox
megaphone, bullhorn, loudhailer, bull horn
headphones, headphone, earphone, headset: earbud, airpod
earphone, earbud, headphone, headphones, airpod
earbud, earphone, airpod, in-ear headphones
headset, headphones, headphone: vr headset, virtual reality headset
game console, video game console, games console, playstation, xbox, nintendo, gaming console
game controller, gamepad, joystick, controller, video game controller, game pad, joypad
gamepad: game controller
arcade machine, arcade cabinet, arcade game, video game cabinet
pinball machine, pinball table
slot machine: fruit machine
vending machine, dispenser, snack machine, drink machine
gumball machine, gumball dispenser
cash machine, atm, cashpoint, cash dispenser
atm: cash machine
cash register, till
vr headset, virtual reality headset, vr goggles, vr helmet, virtual reality goggles
camera: polaroid, camcorder, webcam, dslr, slr, video camera, movie camera, leica, point-and-shoot, film camera, security camera, surveillance camera, cctv camera
camcorder, video camera, movie camera: handycam
video camera, camcorder, movie camera
security camera, surveillance camera, cctv camera
polaroid, instant camera, polaroid camera
polaroid photo, instant photo
film reel, movie reel
film strip, filmstrip
projector, film projector, movie projector
drone, quadcopter, quadrotor
satellite
satellite dish, dish antenna, parabolic antenna, radio dish
antenna: dish antenna, parabolic antenna, satellite dish
solar panel, photovoltaic panel
circuit board, motherboard, circuitboard
microchip, computer chip, silicon chip, processor
cable, wire, cord
wire, cable: barbed wire
barbed wire, razor wire, barbwire
power outlet, socket, electrical outlet, wall socket, power socket, wall outlet
floppy disk, diskette
flash drive, usb stick, thumb drive, memory stick, usb drive
photocopier, copier, copy machine
printer, inkjet
hologram, holographic projection, holographic display, holographic image, holograph
hair drier, hair dryer, hairdryer, blow dryer, dryer, hairdrier
hair dryer: hair drier
hairdryer: hair drier
toothbrush, brush
toothpaste
brush: paintbrush, hairbrush, toothbrush, scrub brush
hairbrush, brush
razor, shaver, straight razor, safety razor
lipstick, lip color, lip gloss
nail polish, nail varnish, nail lacquer
sponge
soap, soap bar
towel: washcloth, bath towel, beach towel, tea towel, dishcloth, dish towel, flannel
broom, broomstick, besom
dustpan
feather duster, duster
vacuum cleaner, vacuum, hoover: dustbuster
vacuum: vacuum cleaner
washing machine, washer, clothes washer
clothes dryer, tumble dryer
clothesline, washing line, clothes line, laundry line
clothespin, clothes peg, clothes pin
laundry
clothes iron, flatiron, steam iron
clothes hanger, coat hanger, hanger, clotheshanger
sewing machine
electric fan, desk fan, table fan, oscillating fan: ceiling fan
ceiling fan
folding fan, hand fan, paper fan, fan
air conditioner, ac unit, air conditioning unit
radiator, heater
heater, radiator, space heater
water cooler, water dispenser
scissors, shears: pinking shears, kitchen shears
shears, pruning shears, scissors, secateurs: hedge shears
hammer: sledgehammer, claw hammer, mallet
mallet
sledgehammer, sledge hammer
gavel
wrench, spanner: monkey wrench, adjustable wrench
spanner, wrench: monkey wrench
saw: handsaw, hacksaw, chainsaw, circular saw, buzzsaw, bandsaw
drill: power drill, electric drill, jackhammer
jackhammer, pneumatic drill
pliers
shovel, spade: scoop, snow shovel
spade, shovel
pitchfork, hayfork, hay fork
scythe
sickle
pickaxe, pickax, mattock
tool, implement: hammer, screwdriver, wrench, saw, drill, axe, pliers, shovel, spade, rake, hoe, chisel, pickaxe, sledgehammer, crowbar, chainsaw, trowel, tape measure, mallet, hatchet, scissors, paintbrush, pitchfork, spanner, soldering iron, anvil, sickle, scythe, plow, plough, clamp, shears, wheelbarrow, knife, tongs, kitchen tool, pry bar, blowtorch
tape measure, measuring tape
crowbar, pry bar, prybar
blowtorch, blowlamp, welding torch
anvil, blacksmith's anvil
bellows
plow, plough
wheelbarrow, barrow
garden hose, hose, hosepipe, water hose
hose, hosepipe
lawn mower, lawnmower, mower, grass cutter
lawnmower: lawn mower
fire extinguisher, extinguisher
gas can, jerrycan, jerry can, fuel can, petrol can, gasoline can
gas pump, petrol pump, fuel pump, fuel dispenser
plunger
ladder, step ladder, stepladder: rope ladder
stepladder, step ladder, ladder
scaffold, scaffolding
nail
screw: bolt
bolt, screw
gear, cog, cogwheel, gearwheel
cog, gear, cogwheel
pulley
magnet
needle: knitting needle, sewing needle
thread, yarn, string
yarn, thread
yarn ball, wool ball, skein, yarn
spool, reel, bobbin
weaving loom
spinning wheel
button
zipper
safety pin
magnifying glass, hand lens, magnifier, loupe, reading glass
binoculars, field glasses, opera glasses
telescope, spyglass: refractor, observatory telescope
spyglass, telescope
microscope
compass
thermometer
weighing scale, balance scale, kitchen scale
stethoscope
syringe, hypodermic needle, hypodermic
pill, capsule
bandage, band-aid, sticking plaster
crutch
stretcher, gurney
test tube
beaker, flask, lab beaker
petri dish
bunsen burner
sword, blade: scimitar, rapier, cutlass, broadsword, lightsaber, greatsword, sabre, claymore, falchion, shortsword, gladius, excalibur, samurai sword, epee, long sword, saber, katana, longsword
saber, sabre: cutlass, lightsaber
sabre, saber
katana, samurai sword
lightsaber, light saber, lightsabre, laser sword, energy sword
scimitar
longsword, broadsword, long sword: claymore
dagger, dirk, poniard: tanto, kukri
axe, hatchet, ax: battleaxe, battle-axe, tomahawk, war axe, ice axe
ax: axe
hatchet, axe, ax, tomahawk
battle axe, battleaxe, battle-axe, war axe
spear, lance: javelin, pike, harpoon, trident, pilum
lance, spear
trident, three-pronged spear
halberd, poleaxe
mace, morning star, morningstar
cudgel, bludgeon, wooden club
war hammer, warhammer, battle hammer
shield: buckler, targe
gun, firearm: shotgun, revolver, musket, handgun, blaster, machine gun, carbine, derringer, six-shooter, flintlock, blunderbuss, ray gun, laser gun, assault rifle, submachine gun, laser pistol, laser blaster, rifle, pistol
pistol, handgun: revolver, six-shooter, flintlock, derringer
handgun, pistol, revolver
revolver, six-shooter, six-gun
rifle: musket, carbine, assault rifle, sniper rifle, ak-47
ray gun, raygun, blaster, laser gun, laser pistol, laser blaster
laser gun: ray gun
water gun, water pistol, squirt gun, super soaker, water blaster
cannon: howitzer, deck gun
cannonball, cannon ball
bomb: grenade, atomic bomb
dynamite, tnt
grenade, hand grenade
missile: warhead
bullet, cartridge
bow, longbow: recurve bow, compound bow, shortbow
crossbow, arbalest
slingshot, catapult
catapult, trebuchet, siege engine
boomerang
whip, bullwhip
nunchuck, nunchaku
throwing star, shuriken, ninja star
handcuff, manacle, shackle
shackle, manacle, chain
weapon, weaponry, armament: sword, axe, spear, gun, bow, dagger, knife, rifle, pistol, cannon, halberd, trident, crossbow, scythe, flail, lance, katana, slingshot, arrow, grenade, mace, war hammer, bomb, missile, whip, bazooka, flamethrower, boomerang, catapult, shuriken, polearm, nunchuck
ball: soccer ball, football, basketball, baseball, tennis ball, beach ball, volleyball, sports ball, rugby ball, golf ball, sphere, softball, snowball, bowling ball, billiard ball, cricket ball, ping pong ball, disco ball, medicine ball, dodgeball, pom-pom
sports ball, ball: soccer ball, football, basketball, baseball, tennis ball, volleyball
sphere, ball, orb, globe
orb, sphere, globe
cube, block, box
soccer ball, football, soccerball
football, soccer ball, pigskin, american football
basketball
rugby ball
bowling pin, ninepin, tenpin, skittle
billiard ball, pool ball, snooker ball
pool table, billiard table, snooker table, billiards table
pool cue, cue stick, cue, billiard cue
disco ball, mirror ball, mirrorball, glitterball, glitter ball
baseball bat, bat
baseball glove, glove, mitt, baseball mitt
boxing glove, glove
tennis racket, racket, racquet, tennis racquet
racket, racquet: tennis racquet, badminton racket
shuttlecock, birdie
ping pong paddle, table tennis paddle, ping-pong paddle, table tennis racket, paddle
ping pong table, table tennis table, ping-pong table
golf club: putter
hockey stick
puck, hockey puck
goalpost, soccer goal, goal post
basketball hoop, hoop, basketball net, basketball rim
trampoline
dumbbell, hand weight, free weight
barbell
treadmill, running machine
exercise bike, stationary bike, exercise bicycle, stationary bicycle
punching bag, punchbag, heavy bag, punch bag, boxing bag
roller skate, rollerskate, rollerblade, inline skate
rollerblade, inline skate, roller skate
ice skate
fishing rod, fishing pole, rod, angling rod, fly rod
fishing pole: fishing rod
fishing net, landing net, net
fish hook, fishhook, hook
life jacket, life vest, lifejacket
life preserver, lifebuoy, life ring, lifebelt, ring buoy, life buoy
buoy: lifebuoy, life buoy, ring buoy
snorkel
swim fin, flipper
oxygen tank, air tank, scuba tank, oxygen cylinder
swim ring, inner tube, inflatable ring, swimming ring, rubber ring
dartboard, dart board
target, bullseye, bull's-eye
chessboard, chess board
chess piece, chessman, chess figure: pawn, rook
chess set
board game
poker chip, casino chip, gambling chip
jigsaw, jigsaw puzzle, puzzle
jigsaw puzzle, jigsaw, puzzle
puzzle: jigsaw, rubik's cube, crossword, jigsaw puzzle
domino
frisbee, disc, flying disc
kite
toy, plaything: doll, teddy bear, lego, action figure, plush, plushie, stuffed animal, figurine, toy car, toy robot, toy train, rubber duck, puppet, spinning top, yo-yo, barbie, rocking horse, building block, jigsaw, stuffed toy, toy soldier, hobby horse, rubik's cube, train set, pinwheel, toy block, nutcracker, rattle, dollhouse, jack-in-the-box, matryoshka, frisbee, kite, chew toy, dog toy, toy boat, toy ship, toy plane, toy airplane, toy truck, model airplane, bobblehead, pogo stick
doll, dolly: barbie, matryoshka, rag doll, porcelain doll
rag doll, cloth doll, ragdoll
matryoshka, matryoshka doll, nesting doll, russian doll, russian nesting doll
nesting doll: matryoshka
dollhouse, doll house, doll's house
toy soldier, tin soldier
rubber duck, rubber ducky
spinning top, top
toy block, building block, wooden block, alphabet block
building block, toy block, wooden block, block
toy train, model train, train set
model train: toy train
toy car, model car
paper plane, paper airplane, paper aeroplane, paper dart
paper airplane, paper plane, paper aeroplane, paper dart
paper crane, origami crane
jack-in-the-box
snow globe, snowglobe, snow dome, waterglobe
pacifier, soother
mannequin, dress form, manikin: dressmaker's dummy, tailor's dummy
stuffed animal, plush, plushie, plush toy, stuffed toy, soft toy: teddy bear, stuffed bear, plush bear, stuffed rabbit, plush animal, cuddly toy
plush toy, plushie, stuffed toy, soft toy, stuffed animal, cuddly toy: teddy bear
stuffed toy: plush toy
plushie: plush toy
soft toy: plush toy
block, brick, cube: lego block, lego, wooden block, alphabet block, toy block, lego brick
lego, lego block, brick, lego brick
lego brick, lego block, lego
puppet, marionette: hand puppet, sock puppet, string puppet
marionette, puppet, string puppet
seesaw, teeter-totter, see-saw
jungle gym, climbing frame, monkey bar
sandbox, sandpit
hula hoop, hoop, hula-hoop
jump rope, skipping rope, jumprope
pinata, piñata
confetti
balloon: water balloon, party balloon, helium balloon
crystal ball, scrying ball, scrying orb, glass orb
wand, magic wand
scepter, sceptre
magic lamp, genie lamp, oil lamp
potion, elixir, philter, philtre
amulet, talisman
talisman, amulet
hoard, treasure, trove
totem pole, totem
dreamcatcher, dream catcher
lucky cat, maneki-neko, beckoning cat
rosary
cross, crucifix
crucifix, cross
wreath: laurel wreath, garland
garland, festoon: lei
christmas ornament, bauble, christmas bauble, ornament, christmas ball, tree ornament
bauble, ornament, christmas ornament
ornament, bauble: christmas bauble, tree ornament, christmas ball
christmas stocking, stocking
guitar: electric guitar, acoustic guitar, bass guitar, ukulele, six-string, stratocaster, telecaster, les paul, twelve-string, resonator
electric guitar: stratocaster, telecaster, les paul
acoustic guitar, classical guitar, spanish guitar
bass guitar, electric bass
ukulele, uke
piano, keyboard: grand piano, upright piano, baby grand, steinway, pianoforte
grand piano, concert grand, baby grand, steinway, concert piano
synthesizer, synth, keyboard, synthesiser
pipe organ, church organ
violin, fiddle: stradivarius
fiddle, violin
cello, violoncello
double bass, upright bass, contrabass, string bass, standup bass
drum: drum set, bongo, conga, drum kit, drumset, djembe, timpani, snare, bass drum, kettledrum, taiko, tabla, bodhran, tom-tom, tambour, steel drum, hand drum
drum set, drum kit, drumset
drum kit: drum set
timpani, kettledrum
trumpet: bugle, cornet
bugle
horn: french horn, bugle, trumpet, alphorn, flugelhorn, alpine horn
french horn, horn
tuba: sousaphone
saxophone, sax: alto sax, tenor sax
sax: saxophone
harp: lyre
lyre
flute: piccolo, bansuri, shakuhachi, pan flute, panflute
pan flute, panpipe, pan pipe, panflute
harmonica, mouth organ, mouth harp
accordion, squeezebox, concertina, piano accordion
bagpipe
xylophone: marimba, glockenspiel, vibraphone
maraca, shaker
gong
cymbal
tambourine
lute: oud, pipa
bell: handbell, church bell, sleigh bell, cowbell, jingle bell, doorbell
alphorn, alpenhorn, alpine horn
instrument, musical instrument: guitar, piano, violin, drum, trumpet, saxophone, flute, harp, cello, banjo, mandolin, accordion, clarinet, oboe, bassoon, trombone, tuba, harmonica, xylophone, tambourine, bagpipe, ukulele, lute, lyre, sitar, double bass, viola, piccolo, synthesizer, marimba, cymbal, bongo, didgeridoo, harpsichord, french horn, sousaphone, cornet, flugelhorn, bugle, recorder, pan flute, ocarina, gong, maraca, castanet, zither, dulcimer, koto, shamisen, erhu, balalaika, bouzouki, hurdy-gurdy, theremin, tabla, pipe organ, kazoo, kalimba, glockenspiel, conga
musical instrument: instrument
sheet music, musical score, music score, score
music stand
microphone, mic, mike
mic: microphone
cane, walking stick, staff
walking stick, cane, staff, hiking stick
staff, stick, rod: quarterstaff, wand, crook, crosier, crozier
crook, shepherd's crook, shepherd's staff
stick, twig, branch: baton, cane, hiking stick, walking stick, hockey stick
pole, post, rod: telephone pole, utility pole, telegraph pole, power pole, flag pole, flagpole, lamppost, lamp post, fishing pole, trekking pole
rope, cord: lasso, noose, tightrope, jump rope, skipping rope, lariat, climbing rope
lasso, lariat
cord, rope, string, twine
twine, string, cord
string, twine, cord, thread
chain
ribbon: rosette
wheel, tire: cartwheel, wagon wheel, spinning wheel, steering wheel, ship's wheel, ship wheel, water wheel, mill wheel
tire, tyre, wheel
tyre, tire
steering wheel
ship's wheel, ship wheel
coin: penny, doubloon, ducat, dime, farthing, bitcoin
penny, cent
money, cash, currency: coin, banknote, dollar, dollar bill, euro, bitcoin
cash, money, banknote
ingot, bullion
treasure, chest, loot, booty, hoard, treasure trove
logo, emblem, symbol: monogram, insignia, logotype
emblem, insignia, crest, logo, badge
crest, heraldic shield
badge, emblem, pin, insignia
poster, print: movie poster, playbill, wanted poster
painting, artwork, canvas: portrait, watercolor, watercolour, mural, fresco, oil painting, still life, masterpiece
drawing, sketch: doodle, technical drawing
sketch, drawing
photo, photograph, picture: snapshot, selfie, instant photo
photograph, photo, picture: snapshot
picture, photo, photograph, painting
stained glass, stained-glass
tapestry, wall hanging
cardboard
sticker, decal
label, tag, sticker
tag, label: price tag, name tag
machine, device, contraption, apparatus, machinery: robot, computer, engine, washing machine, typewriter, printer, turbine, appliance, generator, sewing machine, vending machine, gadget, gizmo, weaving loom, arcade machine, slot machine, time machine, photocopier, jukebox, mechanism, atm, running machine, coffee machine, pinball machine, gumball machine, cash machine, copier, treadmill, projector
device, gadget, machine, apparatus, gizmo: computer, phone, tablet, smartphone, laptop, camera, radio
gadget, device, gizmo
contraption, machine, device, apparatus
engine, motor
motor, engine
propeller, airscrew
conveyor belt, conveyor, assembly belt
appliance: toaster, oven, microwave, refrigerator, blender, dishwasher, washing machine, kettle, vacuum cleaner, stove, freezer, fridge, mixer, coffee maker, hair dryer, air conditioner
typewriter: underwood
robotic arm, robot arm, mechanical arm
tower crane, construction crane, crane
tent: tipi, teepee, yurt, marquee, wigwam, big top, bivouac, pavilion, ger, circus tent
tipi, teepee, wigwam, tepee
teepee, tipi, tepee, wigwam
yurt, ger
big top, circus tent
coffin, casket, sarcophagus
casket, coffin
sarcophagus, mummy case, coffin
game, match: board game
match, game, matchstick
matchstick, match
matchbox
cigarette
cigar, cheroot, stogie
tobacco pipe, smoking pipe, pipe, briar pipe
pipe, tube, pipeline: tobacco pipe, conduit, drainpipe, water pipe, smoking pipe
ashtray
hookah, shisha, water pipe
aquarium, fish tank, fishtank: fishbowl
fish tank, aquarium
terrarium, vivarium
bookmark
trophy, award: cup
award, trophy, prize, medal
medal: medallion
medallion, medal
hammock
fireplace, hearth: fire surround
firewood, kindling, chopped wood
parachute
canvas, stretched canvas
chalkboard, blackboard, slate
blackboard, chalkboard
whiteboard, dry-erase board, marker board
artifact, relic, artefact
relic, artifact, artefact
triangle
circle, ring, disc, disk
disc, disk, circle: flying disc, vinyl disc
square
rectangle, oblong
hexagon
pentagon
octagon
ellipse, oval
oval, ellipse
rhombus, diamond, lozenge
spiral, helix
cylinder, tube
cone
prism
torus, ring, donut
sandcastle, sand castle
throne
key: skeleton key, latchkey
keychain, key ring, keyring, key chain
lock, padlock
padlock, lock
doorknob, door handle, door knob, doorhandle
door handle: doorknob
door knocker, knocker
doorbell
handrail, banister, railing
banister, handrail, bannister
easel
pile, heap, mound, stack
stack, pile, heap
heap, pile, mound
cage: birdcage, bird cage
birdcage, bird cage
birdhouse, bird house, nest box, nesting box, birdbox
bird feeder, birdfeeder
birdbath, bird bath
doghouse, dog house, kennel
kennel, doghouse, dog house
beehive, hive, skep
hive, beehive
leash: tether
trough, manger
saddle
horseshoe
hay bale, haystack, straw bale
haystack, hayrick, hay bale, haycock
wood, timber, lumber: chopped wood, firewood, plank
timber, lumber, wood
lumber, timber
plank, board, wooden board
fabric, cloth, textile, material: linen, lace, gauze, fleece
cloth, fabric, textile: linen, rag
rag, cloth
tile
tinfoil, tin foil, aluminum foil, aluminium foil
slime, goo, ooze
wax seal, sealing wax
gallows, gibbet
guillotine
sheet: bed sheet, bedsheet
grinder: coffee grinder, pepper grinder
shaker: salt shaker, pepper shaker, cocktail shaker
board: cutting board, chopping board, dry-erase board, marker board, cork board, notice board, bulletin board, score board, plank, surfboard, skateboard, snowboard, blackboard, chalkboard, whiteboard, noticeboard
glove: baseball glove, boxing glove
bath
tub: hot tub, bath tub, clawfoot tub
cart: grocery cart, supermarket cart, shopping cart
trolley: shopping trolley, supermarket trolley
card: playing card, greeting card, birthday card, christmas card, tarot card, credit card, bank card, debit card, payment card, id card, identity card, postcard, post card, business card, gift card
controller: video game controller, game controller
reel, spool, bobbin, film reel: movie reel
dryer, drier: hair dryer, hairdryer, blow dryer, clothes dryer, tumble dryer, hair drier
washer, washing machine: clothes washer
hanger: coat hanger
fan: electric fan, desk fan, table fan, oscillating fan, ceiling fan, hand fan, paper fan, folding fan
dispenser: water dispenser, soap dispenser, paper towel dispenser, vending machine
pump: gas pump, petrol pump, fuel pump
paddle: table tennis paddle, ping-pong paddle, ping pong paddle
bat: baseball bat, cricket bat
mitt: baseball mitt, oven mitt, baseball glove
net: landing net, basketball net, fishing net
rod: angling rod, fly rod, fishing rod
brick: lego brick
organ: church organ, pipe organ
score: musical score, music score
ring
duster: feather duster
opener: can opener, tin opener, bottle opener, wine opener
fairy light, string light, twinkle light, festoon light, christmas light, holiday light: bulb, lightbulb
string light, fairy light, twinkle light, festoon light, christmas light, holiday light: bulb, lightbulb, string, strand
christmas light, fairy light, string light, holiday light, twinkle light: bulb, lightbulb
mural, wall painting, fresco
graffiti, street art
pottery, earthenware, stoneware, crockery: vase, jug, clay pot
water tap, faucet
hook: coat hook, fish hook, grappling hook
coaster, beverage mat
tea towel, dish towel, dishcloth, dish cloth, kitchen towel
dish towel, tea towel, dishcloth, kitchen towel
bath towel
beach towel
washcloth, face cloth, flannel, facecloth
tea bag, teabag
teaspoon, tea spoon
tea strainer, tea infuser
cocktail shaker, shaker
ice bucket, wine cooler
egg cup, eggcup
cake stand, cake plate, pedestal plate
gravy boat, sauce boat
sugar bowl, sugar pot
creamer, milk jug
cruet, oil bottle
ramekin, custard cup
casserole dish, baking dish, casserole
pie dish, pie tin, pie pan
muffin tin, muffin pan, cupcake tin
cookie cutter, biscuit cutter
cookie jar, biscuit tin, biscuit jar
juicer, citrus press, squeezer
waffle iron, waffle maker
slow cooker, crock pot, crockpot
meat grinder, mincer
mortar, pestle
breadbox, bread bin, bread box
bottle cap, crown cap
clay pot, earthenware pot, terracotta pot, earthen pot: amphora
chamber pot, bedpan
spittoon, cuspidor
bassinet, cradle, moses basket
playpen, playard
baby carriage, pram, stroller, baby buggy, perambulator, pushchair
stroller, pram, pushchair, baby carriage, baby buggy
pram, baby carriage, stroller, perambulator, pushchair
car seat, child seat
operating table, surgical table
examination table, exam table
dental chair, dentist's chair, dentist chair
barber chair, barber's chair
pommel horse, vaulting horse
diving board, springboard
finish line, finishing line
baseball cap, ball cap
catcher's mitt, catcher mitt, baseball glove
billiard cue, pool cue
foosball table, table football, football table
archery target, target, bullseye
skateboard ramp, half-pipe, halfpipe
climbing wall, climbing rope
bodyboard, boogie board
paddleboard, paddle board, stand-up paddleboard, sup board
ski lift, chairlift, chair lift
toboggan, sled
hang glider, paraglider
fishing lure, bait
crab pot, lobster pot, lobster trap, crab trap
mousetrap, mouse trap
bear trap, steel trap
hamster wheel, exercise wheel
dog bowl, pet bowl, food bowl, dog dish, pet dish
dog bed, pet bed
cat tree, cat tower, scratching post
cat bed, pet bed
litter box, litter tray
chew toy, dog toy
dog tag, id tag
bridle, headstall
milk can, milk churn
takeout box, takeaway box, takeout container
gift card, gift voucher
barcode, bar code
receipt, sales slip
nameplate, name plate
name tag, name badge, nametag
sandwich board, a-frame sign
menu board, chalkboard menu
fax machine, fax
pager, beeper
morse key, telegraph key
radio tower, transmission tower, radio mast
cell tower, phone mast
electricity pylon, transmission tower, power pylon
oil rig, drilling rig, oil platform
oil well, pumpjack, pump jack
water wheel, waterwheel, mill wheel
millstone, grindstone
kiln
exhaust pipe, tailpipe
jumper cable, jump lead
dashboard, instrument panel, control panel
control panel, console, switchboard
joystick, control stick, controller
robot vacuum, roomba, robotic vacuum
smoke detector, smoke alarm
window box, flower box
window sill, windowsill, window ledge
shutter, window shutter
awning, canopy
trellis, lattice
sprinkler, lawn sprinkler
bird bath, birdbath
lawn chair, garden chair, deckchair
compost bin, compost heap
pruner, pruning shears, secateurs
hedge trimmer, hedge clipper
chain saw, chainsaw
chainsaw, chain saw, power saw
circular saw, power saw, buzzsaw, buzz saw
handsaw, hand saw
vise, vice
toolbelt, tool belt
watercolor set, paint set, paint box, paintbox
mona lisa, la gioconda
fresco, mural
woodcut, woodblock print, woodblock
papercraft, paper sculpture
ice sculpture, ice carving
sand sculpture, sandcastle
terracotta warrior, terracotta soldier
cuneiform tablet, clay tablet
hieroglyph, hieroglyphic
rune stone, runestone
holy grail, grail
pirate hat, tricorn
wooden leg, peg leg
space helmet, astronaut helmet
jetpack, jet pack, rocket pack
force field, energy shield
magic carpet, flying carpet
christmas wreath, wreath
nativity scene, creche, nativity
easter egg, painted egg, decorated egg
dreidel, spinning top
diya, oil lamp, clay lamp
sugar skull, calavera
witch's broom, broomstick, broom
clapperboard, clapper board, movie slate, film slate, clapboard, clapper
movie camera, film camera, cine camera
film projector, movie projector, projector
popcorn box, popcorn bucket
ticket stub, ticket
record sleeve, album cover
tape recorder, tape deck
cassette player, walkman, tape player
mp3 player, ipod
violin bow, fiddle bow
guitar pick, plectrum
drumstick, drum stick
piano bench, piano stool
piano key, keyboard key
snare drum, snare
steel drum, steelpan, steel pan
hand drum: bongo, conga, djembe, tabla, bodhran
bongo, bongo drum
conga, conga drum
djembe, goblet drum
taiko, taiko drum
harpsichord, clavichord
tin whistle, penny whistle
concertina, squeezebox, accordion
iv drip, iv bag, intravenous drip
x-ray, radiograph
prosthetic leg, artificial leg, prosthesis
prosthetic arm, artificial arm, prosthesis, bionic arm
pill bottle, medicine bottle
band-aid, adhesive bandage, bandage
first aid kit, medical kit, first-aid kit
round-bottom flask, flask
erlenmeyer flask, conical flask, flask
pipette, dropper, eyedropper
graduated cylinder, measuring cylinder
fossil: ammonite, trilobite
camping stove, camp stove
camping tent, tent
bento box, lunchbox
hiking pole, trekking pole, walking pole
trekking pole, hiking pole, walking pole
ice axe, ice pick
speech bubble, speech balloon, word balloon
emoji, emoticon, smiley, smiley face
exclamation mark, exclamation point
checkmark, check mark
peace sign, peace symbol
yin yang, yin-yang, yinyang
pentagram, pentacle
checkerboard, chequerboard, draughtboard
cuboid, box, rectangular prism
polyhedron: octahedron, dodecahedron, icosahedron, cube
trapezoid, trapezium
semicircle, half circle, half-circle
surfboard, longboard, shortboard, board
tower: radio tower, transmission tower, cell tower
egg: easter egg, painted egg, decorated egg
console: game console, video game console, gaming console
sculpture: ice sculpture, ice carving, paper sculpture, sand sculpture
wall: climbing wall
flower pot, flowerpot, planter, plant pot
bedside table, nightstand, night table
lamp post, street lamp, lamppost, streetlight
easy chair, armchair, recliner
swivel chair, office chair
kerosene lamp: hurricane lamp
oil lantern, oil lamp, kerosene lamp, hurricane lamp
hurricane lamp, oil lamp, kerosene lamp, storm lantern, oil lantern
storm lantern, hurricane lamp, storm lamp
looking glass, mirror, looking-glass
flat-screen, flatscreen
laptop computer, laptop, notebook computer
personal computer, pc, computer
pc, computer, desktop computer, desktop, personal computer
ipad, tablet, tablet computer
instant camera, polaroid, polaroid camera
telephone box, telephone booth, phone box, phone booth
penknife, pocketknife, pocket knife, jackknife
garbage bin, trash can, garbage can, bin, dustbin
rubbish bin, trash can, bin, dustbin, garbage can
waste bin, trash can, wastebasket, bin
music score, sheet music, musical score
hand fan, folding fan, paper fan
lunch box, lunchbox, bento box, lunch pail
tool box, toolbox, tool chest
mail box, mailbox, letterbox, postbox
post box, postbox, mailbox, letterbox
letter box, letterbox, mailbox, postbox
jewel box, jewelry box
jewellery box, jewelry box
doll house, dollhouse
bird house, birdhouse, nest box
dog house, doghouse, kennel
sand castle, sandcastle
fish bowl, fishbowl, goldfish bowl
goldfish bowl, fishbowl, fish bowl
flying disc, frisbee
toy bear, teddy bear, stuffed bear, plush bear
bongo drum, bongo
pirate flag, jolly roger, skull flag
christmas ball, christmas ornament, bauble
skipping rope, jump rope
racquet, racket, tennis racket, tennis racquet
nunchaku, nunchuck
shuriken, throwing star, ninja star
trebuchet, catapult, siege engine
tepee, teepee, tipi, wigwam
wigwam, tipi, teepee, tepee
circus tent, big top
magnifier, magnifying glass, loupe
kindling, firewood
hosepipe, hose, garden hose
scabbard, sheath
sheath, scabbard
halo, aureole, nimbus
toy boat, toy ship, model boat, toy sailboat
model ship, toy ship, ship model
model airplane, toy plane, toy airplane, model plane, toy aeroplane
toy airplane, toy plane, toy aeroplane, model airplane
toy plane, toy airplane, toy aeroplane, model airplane
hand truck, sack truck
fire pit, firepit
drinking fountain, water fountain, bubbler
hot water bottle, hot-water bottle
fly swatter, flyswatter
conductor's baton, baton
laser, laser beam, laser light
glow stick, glowstick, light stick
mouse pad, mousepad, mouse mat
memory card, sd card
hard drive, hard disk, disk drive
graphics card, video card
pom-pom, pompom, pompon
dressmaker's dummy, dress form, mannequin
doily, lace mat
sticky note, post-it note, post-it
folder, file folder, binder
letter opener, paper knife
ouija board, spirit board, talking board
butter churn
drinking horn, mead horn
exoskeleton, exosuit, powered suit
cryopod, cryo chamber, stasis pod, cryo-pod
peace pipe, calumet
calligraphy brush, ink brush, writing brush
inkstone, ink stone
hanging scroll, scroll painting, wall scroll
tea bowl, chawan
kokeshi doll, kokeshi
daruma doll, daruma
gourd, calabash
calabash, gourd
mahjong tile, mahjong piece
bunk: berth
berth, bunk
dog collar, pet collar
fire poker, poker
mantelpiece, mantel, mantelshelf
serving trolley, tea trolley, tea cart, tea wagon
bar cart, drinks trolley
wheelie bin, garbage bin
light box, lightbox
photo frame, picture frame
watercolor, watercolour, watercolor painting, watercolour painting
oil painting, oil canvas
cartoon strip, comic strip
comic strip, cartoon strip, comic
crossword, crossword puzzle
ship model, model ship
billfold, wallet
valise, suitcase, travel bag
haversack, backpack, knapsack
holdall, duffel bag, duffel
duffel, duffel bag, duffle bag, holdall
carryall, tote, tote bag
grocery bag, shopping bag, paper bag
carrier bag, shopping bag, plastic bag
demitasse, espresso cup, coffee cup
espresso cup, demitasse, coffee cup
highball, tall glass
coupe glass, champagne coupe, coupe
pint glass, beer glass
beer mug, beer stein, tankard, stein
beer bottle, longneck
mattock, pickaxe
hoover, vacuum cleaner, vacuum
commode, toilet
lavatory, toilet
loo, toilet
washbasin, sink, basin, washstand
spigot, faucet
icebox, refrigerator, fridge
cooker, stove, oven, range
barbecue, grill, bbq
stereo, hi-fi, sound system, stereo system
hi-fi, stereo, stereo system
telly, television, tv
television set, television, tv set, tv
transistor radio, radio
ghetto blaster, boombox, boom box
boom box, boombox, ghetto blaster
headphone, headphones, earphone, headset
mike, microphone, mic
loupe, magnifying glass, magnifier
field glasses, binoculars
opera glasses, binoculars
tin opener, can opener
draughts board, checkerboard
teeter-totter, seesaw, see-saw
climbing frame, jungle gym, monkey bar
sandpit, sandbox
rubik's cube, magic cube, puzzle cube
tarot card, tarot
stuffed bear, teddy bear, teddy, plush bear
cuddly toy, plush toy, stuffed animal, soft toy, plushie, stuffed toy
baby grand, grand piano
squeezebox, accordion, concertina
mouth organ, harmonica
contrabass, double bass
upright bass, double bass
kettledrum, timpani
sceptre, scepter
handbell, hand bell
sleigh bell, jingle bell
jingle bell, sleigh bell
flagstaff, flagpole
weathervane, weather vane, weathercock
weathercock, weather vane, weathervane
hoarding, billboard
number plate, license plate
hydrant, fire hydrant
greenback, dollar bill, banknote
doubloon, gold coin
trove, treasure, hoard
coffeepot, coffee pot
`;
