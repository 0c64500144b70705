/** Nouns for furniture, tools, vessels, instruments, shapes. */
export const things = `
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
machine, device, contraption, apparatus, machinery: robot, computer, engine, washing machine, typewriter, printer, turbine, appliance, generator
appliance: toaster, oven, microwave, refrigerator, blender, dishwasher, washing machine, kettle, vacuum cleaner
vacuum cleaner, vacuum, hoover
washing machine
typewriter
robotic arm
tent: tipi, teepee, yurt
torch, flashlight
towel
soap
coffin, casket, sarcophagus
game, match
match, game
aquarium, fish tank
bookmark
trophy, cup
medal
candle holder, candlestick
chandelier
fireplace, hearth
parachute
hammock
canvas
chalkboard, blackboard
artifact, relic
relic, artifact
triangle
circle, ring, disc, disk
square
rectangle
cylinder
cone
sandcastle
throne
treasure, chest
key
lock, padlock
telescope
microscope
easel
pile, heap, mound
pitcher, jug
clock face, dial
cage: birdcage
`;
