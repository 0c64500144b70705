/** Nouns for clothes, jewels and parts of a body. */
export const wear = `
hat, cap, headwear: top hat, tophat, cowboy hat, baseball cap, beanie, fedora, party hat, wizard hat, sombrero, beret, bonnet, panama hat, baseball hat, bowler, bowler hat, straw hat, turban, sunhat, fez, deerstalker, trilby, boater, tricorn, headdress, mitre, stetson, toque, helmet, crown, panama, bicorne, bucket hat, flat cap, newsboy cap, pith helmet, stovepipe, sun hat, cloche, pillbox hat, derby, homburg, pork pie hat, ushanka, skullcap, kippah, fascinator, tam-o'-shanter, kepi, nightcap, witch hat, santa hat, chef's hat, hard hat, hardhat, sou'wester, headpiece, tricorne, busby, peaked cap, bobble hat, pirate hat
cap, hat: baseball cap, beanie, flat cap, newsboy cap, trucker cap, skullcap, snapback, peaked cap, swim cap, nightcap, graduation cap, kepi, santa cap
headgear, headwear: hat, cap, helmet, crown, headdress, turban, headscarf, headband, hood
top hat, tophat, stovepipe hat, stovepipe, silk hat
tophat: top hat
baseball cap, cap, ball cap, baseball hat, trucker cap, snapback, trucker hat
flat cap, newsboy cap, tweed cap, paddy cap
cowboy hat, stetson, ten-gallon hat, western hat
stetson, cowboy hat
bowler hat, bowler, derby, derby hat
beanie, knit cap, woolly hat, knit hat, knitted cap, toque, bobble hat, knitted hat, stocking cap, wool cap, woolen hat, woollen hat
bobble hat, pom-pom hat, beanie, knit hat
straw hat, boater, panama hat, panama: sunhat, conical hat
sunhat, sun hat, straw hat, wide-brimmed hat
sun hat: sunhat
witch hat, witch's hat, pointed hat, pointy hat
wizard hat, wizard's hat, pointed hat, pointy hat
santa hat, santa cap, christmas hat
party hat: paper hat, paper crown
hard hat, hardhat, safety helmet, construction helmet
graduation cap, mortarboard, academic cap
chef's hat, chef hat, toque
turban, pagri
headscarf, kerchief, head scarf, babushka: hijab, bandana
hijab, headscarf, veil
headdress, headpiece: war bonnet, feathered headdress, crown
headband, hairband, alice band, sweatband: hair band
tiara, diadem, coronet
crown, tiara, diadem: laurel wreath, circlet, coronet, flower crown, floral crown, paper crown, laurel crown
flower crown, floral crown, flower wreath, floral wreath, floral garland
helmet: motorcycle helmet, hard hat, great helm, sallet, helm, pith helmet, space helmet, astronaut helmet, bicycle helmet, bike helmet, cycling helmet, welding helmet
veil: bridal veil, niqab
hood: cowl
wig, hairpiece, toupee: periwig
glasses, spectacles, eyeglasses, sunglasses, eyewear, specs: aviators, pince-nez, reading glasses, bifocal
spectacles: glasses
eyeglasses: glasses
sunglasses, glasses, eyewear: aviators, aviator sunglasses
goggles: ski goggles, swim goggles
monocle, eyeglass
eyepatch, eye patch
earmuff, ear muff
glove, mitten: gauntlet, boxing glove, mitt, fingerless glove
mitten, mitt
gauntlet
scarf, shawl, bandana: muffler, kerchief, headscarf, pashmina, neckerchief, foulard, boa, snood, neck scarf
shawl, pashmina: serape, rebozo
bandana, bandanna, kerchief, neckerchief
feather boa, boa
poncho: serape, rain poncho
shirt, top, tee, blouse: t-shirt, polo, tunic, turtleneck, jersey, sweater, sweatshirt, hawaiian shirt, dress shirt, button-down, undershirt, henley, camisole, button-up, tank top, polo shirt, flannel shirt, dashiki, guayabera, tshirt, overshirt, smock, rugby shirt, sports shirt
blouse, shirt, top: peasant blouse
top, shirt, blouse, tee: t-shirt, tank top, crop top, camisole, tunic, halter
t-shirt, tee, tshirt, tee shirt
tshirt, t-shirt, tee, tee shirt
tank top, singlet, sleeveless shirt, sleeveless top, muscle shirt
crop top, cropped top
polo shirt, polo, golf shirt
dress shirt, button-down, button-up, button-down shirt, oxford shirt
hawaiian shirt, aloha shirt
jersey: football jersey, guernsey, rugby jersey, sports jersey, rugby shirt, football shirt, hockey jersey
tunic, smock, kurta: dashiki, huipil
smock, tunic
sweater, jumper, pullover: jersey, sweater vest, knitwear, turtleneck sweater, aran, cardigan, turtleneck, sweatshirt
jumper: sweater
pullover, sweater, jumper
turtleneck, polo neck, roll neck, turtleneck sweater, rollneck
cardigan, cardi
sweatshirt, hoodie, sweater: hooded sweatshirt
hoodie, hooded sweatshirt, hoody, hooded top
vest, waistcoat, gilet: life vest, safety vest, bulletproof vest, sweater vest
waistcoat, vest, gilet
safety vest, high-visibility vest, hi-vis vest, reflective vest, hi-vis jacket
jacket, coat, blazer: leather jacket, parka, raincoat, windbreaker, anorak, blouson, peacoat, trench coat, overcoat, tailcoat, bomber, bomber jacket, denim jacket, puffer, biker jacket, doublet, sport coat, tuxedo jacket, windcheater, bolero, down jacket, letterman jacket, cagoule, lab coat, quilted jacket, suit jacket, sports jacket, dinner jacket, chef's jacket, baseball jacket
blazer, sport coat, sports jacket, suit jacket, sports coat
leather jacket: biker jacket, motorcycle jacket
puffer jacket, down jacket, puffer, quilted jacket
coat, jacket, overcoat, trenchcoat, trench coat, raincoat: parka, peacoat, pea coat, greatcoat, fur coat, topcoat, anorak, duffle coat, duffel coat, frock coat, tailcoat, lab coat, winter coat, mackintosh, ulster, slicker, redingote, waterproof coat, sports coat, sport coat, rain coat, chef's coat
overcoat, greatcoat, topcoat, coat
trench coat, trenchcoat, coat
trenchcoat: trench coat
raincoat, rain jacket, slicker, mackintosh, oilskin, waterproof jacket, waterproof coat, cagoule, rain slicker, rain coat, anorak: rain poncho
parka, anorak
windbreaker, windcheater, wind jacket
lab coat, laboratory coat
tailcoat, morning coat, swallowtail coat
tuxedo, dinner jacket, dinner suit, evening suit, tux
suit, business suit: pantsuit, three-piece, three-piece suit, pinstripe suit, zoot suit, two-piece suit, trouser suit, dinner suit, evening suit, tuxedo
business suit, suit, pinstripe suit
dress, gown, frock: kimono, sari, cheongsam, hanbok, ball gown, minidress, maxi dress, wedding dress, qipao, dirndl, pinafore, shift dress, cocktail dress, ballgown, nightgown, slip dress, ao dai, shirtdress, kaftan, muumuu, evening gown, petticoat dress, crinoline, summer dress, sun dress, sundress, lehenga, huipil, abaya, boubou, anarkali
gown, dress: ball gown, evening gown, ballgown, wedding gown, frock, night gown, hospital gown, graduation gown, academic gown
frock, dress: sundress
sundress, summer dress, sun dress
wedding dress, bridal gown, wedding gown, bridal dress
wedding gown: wedding dress
ball gown, ballgown, evening gown, evening dress
evening gown, evening dress, ball gown, formal gown
evening dress: evening gown
cheongsam, qipao
nightgown, nightdress, nightie, night dress, nightshirt, night gown
skirt: miniskirt, pencil skirt, sarong, hoop skirt, petticoat, maxi skirt, grass skirt, hula skirt, peplum, ballet skirt, tulle skirt, tartan skirt, tutu, kilt
miniskirt, mini skirt
tutu, ballet skirt, tulle skirt, ballet tutu
kilt, tartan skirt
sarong, pareo, wrap skirt, lavalava
pants, trousers, slacks, jeans: leggings, overalls, sweatpants, chinos, khakis, breeches, legging, chino, jodhpurs, culottes, dungarees, cargo pants, yoga pants, bell-bottom, corduroy, pantaloon, track pants, lederhosen, dhoti pants, hakama
trousers: pants
slacks, trousers, pants, chinos
jeans, denim, denim jeans, dungarees
legging, tights, yoga pants, leggings
tights, pantyhose, hosiery, legging
sweatpants, jogging pants, track pants
overalls, dungarees, bib overalls
dungarees, overalls, bib overalls
shorts: bermuda shorts, hot pants, swim trunk, swimming trunk
swim trunk, board shorts, swim shorts, boardshorts
breeches, knee breeches, jodhpurs
tie, necktie: cravat, bolo tie, ascot, bow tie, bowtie
necktie, tie, cravat
bowtie, bow tie
bow tie, bowtie
cravat, ascot, neckcloth
belt: sash, girdle, cummerbund, waistband, utility belt, obi
sash, cummerbund, obi, waistband
suspender
collar: ruff, dog collar
sleeve: cuff
shoe: boot, sneaker, sandal, slipper, high heel, loafer, hi-top sneaker, clog, moccasin, stiletto, flip-flop, brogue, cleat, wellington, trainer, ballet flat, espadrille, wedge, derby shoe, ballet shoe, ballet slipper, running shoe, high-top, high-heel, heel, plimsoll, wingtip, geta, platform shoe, tap shoe, snowshoe, mary jane, monk strap, wedge heel, pointe shoe, flip flop
footwear: shoe
boot: wellington, rubber boot, welly, cowboy boot, hiking boot, combat boot, ankle boot, ugg, riding boot, work boot, chelsea boot, gumboot, bootie, galosh, mukluk, wader, snow boot, jackboot, football boot, soccer boot, doc marten
rubber boot, welly, wellington, wellington boot, rain boot, gumboot, gum boot
rain boot: rubber boot
wellington: rubber boot
wellington boot: rubber boot
welly: rubber boot
cowboy boot, western boot, texan boot
hiking boot, walking boot, trekking boot, mountain boot
combat boot, army boot, military boot
sneaker, trainer, running shoe, tennis shoe, athletic shoe, gym shoe, sports shoe: high-top, hi-top sneaker, plimsoll, air jordan, basketball shoe
trainer, sneaker, running shoe, tennis shoe
running shoe, sneaker, trainer, athletic shoe
sandal: flip-flop, huarache, gladiator sandal, geta, thong sandal, flip flop, slide sandal, espadrille
flip-flop, flip flop, thong sandal, beach sandal
slipper, house shoe: babouche, glass slipper
high heel, stiletto, pump, heel, high-heeled shoe, stiletto heel, heeled shoe, high-heel, court shoe
stiletto, high heel, stiletto heel
loafer: penny loafer, moccasin
clog, wooden shoe: sabot
wooden shoe, clog, sabot
ballet shoe, ballet slipper, pointe shoe, toe shoe, ballet flat
ballet slipper, ballet shoe, pointe shoe
pointe shoe, ballet shoe, toe shoe, ballet slipper
cleat, football boot, soccer cleat, soccer boot, soccer shoe
shoelace, lace, shoestring, bootlace
lace, shoelace, lacework
sock, stocking: knee-high, knee sock, ankle sock
stocking, sock
uniform: livery, military uniform, school uniform, regalia, gi, karate gi, dobok
outfit, clothes, clothing, attire, garment, costume, garb, apparel: suit, dress, shirt, robe, uniform, kimono, sari, toga, hanfu, poncho, jumpsuit, spacesuit, space suit, wetsuit, tracksuit, pajamas, leotard, onesie, overalls, tuxedo, gown, swimsuit, bodysuit, ensemble, getup, lehenga, salwar kameez, sherwani, kurta, dirndl, lederhosen, hakama, gi, djellaba
costume, outfit, attire, garb, fancy dress, cosplay, getup: onesie, uniform, halloween costume
garment, clothing, clothes: robe, dress, shirt, coat, cloak, jacket, tunic, gown, skirt, sweater, jumpsuit, sari, poncho, sarong, toga, dhoti, apron, vest
attire, clothing, clothes, outfit, garb, apparel: suit, dress, robe, uniform, gown, kimono
jumpsuit, boiler suit, coverall, boilersuit: flight suit
tracksuit, track suit, sweatsuit, sweat suit, jogging suit
pajamas, pyjamas, nightwear, sleepwear, nightclothes: nightgown, nightshirt, onesie
pyjamas: pajamas
onesie, romper, sleepsuit, babygrow
leotard, bodysuit
wetsuit, wet suit, diving suit, dive suit
diving suit, wetsuit, diving dress
robe, gown: bathrobe, dressing gown, kimono, cassock, vestment, toga, kaftan, caftan, cloak, djellaba, thobe, kandura, abaya, haori, yukata, boubou, agbada
bathrobe, dressing gown, robe, terry robe, bath robe
dressing gown, bathrobe, robe
cape, cloak: mantle
cloak, cape, mantle, robe
armor, armour: chainmail, breastplate, cuirass, chain mail, plate mail, plate armor, suit of armor, samurai armor, gauntlet, pauldron, power armor
armour: armor
chainmail, chain mail, mail armor, hauberk
breastplate, cuirass, chest plate
apron
bib
underwear, underclothes, undergarment: boxer shorts, bra, knickers, lingerie, underpants
lingerie
corset, bodice, bustier: basque
bra, brassiere
bathing suit, swimsuit, bikini, swimwear, swimming costume, bathing costume
swimsuit, bathing suit, swimwear, bikini, one-piece, swimming costume, bathing costume, swimming suit: swimming trunk
bikini, two-piece, swimsuit, two-piece swimsuit
swimwear, swimsuit, bathing suit, bikini: swim trunk, swimming trunk
spacesuit, space suit, astronaut suit, pressure suit
space suit, spacesuit, astronaut suit, pressure suit
hazmat suit, protective suit, biohazard suit, hazard suit
kimono: yukata, furisode
sari, saree
hanfu
necklace, pendant: choker, locket, torc, rosary, lei
pendant, necklace: locket, amulet, medallion
locket
choker, neckband
ring: engagement ring, wedding ring, signet ring, signet, wedding band, diamond ring, nose ring
wedding ring, wedding band
engagement ring, diamond ring
bracelet, bangle, wristband: cuff bracelet, charm bracelet, armlet, anklet
bangle, bracelet
wristband, bracelet, sweatband
anklet, ankle bracelet
earring, ear ring, eardrop: hoop earring, stud earring, ear stud
brooch, pin: cameo
hairpin, hair pin, bobby pin, hair clip, hairclip, barrette
hair clip, barrette, hairclip, hairpin
hair bow, hair ribbon
scrunchie, hair tie, hair band
cufflink, cuff link
jewel, gem, gemstone, jewelry, crystal: diamond, ruby, emerald, sapphire, amethyst, topaz, opal, pearl, garnet, necklace, bracelet, earring, brooch, ring, jewellery, precious stone
jewelry, jewellery, jewel, bijou, finery: necklace, bracelet, earring, brooch, ring, pendant, tiara, anklet, bangle, locket
jewellery: jewelry
diamond
face, visage, head, countenance
head, face
forehead, brow
eyebrow, brow
eye, gaze, eyeball
eyeball, eye
chin, jaw
jaw, chin
hand, palm, paw: fist, finger, handprint, knuckle
fist, clenched hand, clenched fist
finger, digit: thumb, fingertip, forefinger, index finger, pinky
fingertip, finger
fingernail, nail
paw, foot: forepaw, paw pad
pawprint, paw print
footprint, footmark, foot print
handprint, hand print
foot: hoof
arm, limb: forearm, upper arm
leg, limb: thigh, calf, hind leg, foreleg
belly, stomach, tummy, abdomen, paunch: midriff
stomach, belly, tummy, abdomen
torso, upper body
chest
throat, neck
hair, mane, lock: ponytail, braid, afro, bun, dreadlock, pigtail, mohawk, tress, hairdo, hairstyle, ringlet, plait, quiff, haircut, updo
hairstyle, haircut, hairdo, coiffure: ponytail, afro, mohawk, pixie cut, updo, braid, mullet, bun, dreadlock, buzz cut
hairdo: hairstyle
haircut: hairstyle
braid, plait: pigtail, french braid, cornrow
plait, braid, pigtail
pigtail, plait, braid
ponytail, pony tail
dreadlock
afro, afro hair, natural hair
mohawk, mohican
ringlet
lock, tress
mane
beard, facial hair, whisker: goatee, stubble, five o'clock shadow
goatee, van dyke, chin beard
stubble, five o'clock shadow
sideburn, muttonchop
mustache, moustache, whisker
moustache, mustache, whisker: handlebar moustache
whisker
tail
wing, pinion
horn, antler
antler, horn
fur, coat, pelt: fleece
pelt, fur, skin
feather, plumage, plume
plumage, feather
plume, feather
skin, complexion
mouth, lip: maw
lip, mouth
tooth, fang: molar, canine tooth, incisor, tusk
fang, tooth, canine tooth
denture, false tooth
nose, snout, muzzle
snout, muzzle, nose
muzzle, snout, nose
trunk, proboscis
ear: earlobe
heart
brain
bone: skull, rib, vertebra, femur
skull, death's head, cranium
rib cage, ribcage
spine, backbone, spinal column
tentacle, feeler
antenna, feeler
pincer, claw
tattoo, body art, ink
face paint, war paint
mask: gas mask, face mask, venetian mask, surgical mask, carnival mask, ski mask, balaclava, masquerade mask, domino mask, oxygen mask, hockey mask, plague mask, welding mask, diving mask
face mask, surgical mask, medical mask
gas mask, respirator
masquerade mask, venetian mask, carnival mask, ball mask
shell, seashell, conch: scallop, cockle, carapace
seashell, shell, sea shell: conch, scallop, cowrie, cockle, nautilus
tusk
clothes, clothing, attire, outfit, garment, apparel, garb: suit, tailcoat, tuxedo, dress, gown, robe, jacket, coat, uniform, shirt, formal wear, skirt, sweater, trousers, pants, jeans, blouse, t-shirt, hoodie, pajamas, swimsuit, costume, kimono, shorts
clothing: clothes
muscle, bicep
heel: stiletto heel, wedge heel, high heel
leggings, tights, yoga pants, legging
gemstone, gem, jewel, crystal, precious stone: diamond, ruby, emerald, sapphire, amethyst, topaz, opal, pearl, garnet, quartz, moonstone, peridot, tourmaline, lapis lazuli, agate
gem, gemstone, jewel, crystal, precious stone: diamond, ruby, emerald, sapphire, amethyst, topaz, opal, pearl, garnet
specs, glasses, spectacles, eyeglasses
eyewear, glasses, sunglasses, spectacles, goggles
bowler, bowler hat, derby
panama hat, panama, straw hat
boater, straw hat
knit cap, beanie, knit hat, woolly hat, knitted hat
knit hat, beanie, knit cap, woolly hat, bobble hat
woolly hat, beanie, knit hat, knit cap, bobble hat, knitted hat
hardhat, hard hat, safety helmet
bandanna, bandana, kerchief
kerchief, headscarf, bandana, neckerchief
neckerchief, kerchief, bandana
tee: t-shirt
tee shirt, t-shirt, tee
singlet, tank top
anorak, parka, windbreaker, raincoat
mackintosh, raincoat
slicker, raincoat
pea coat, peacoat
peacoat, pea coat, reefer jacket
duffle coat, duffel coat
tux, tuxedo
dinner jacket, tuxedo
ballgown, ball gown, evening gown
qipao, cheongsam
saree, sari
flip flop, flip-flop, thong sandal
court shoe, high heel, pump
gumboot, rubber boot, wellington, welly, rain boot
tennis shoe, sneaker, trainer
apparel, clothing, clothes, attire, garment
garb, attire, clothes, outfit, costume
getup, outfit, costume
ensemble, outfit
swimming costume, swimsuit, bathing suit, bikini
bathing costume, swimsuit, bathing suit
mantle, cloak, cape
chain mail, chainmail, hauberk
hauberk, chainmail, chain mail
wedding band, wedding ring
medallion, pendant, medal
amulet, pendant, talisman
barrette, hair clip, hairclip, hairpin
visage, face
countenance, face
brow, forehead, eyebrow
tress, lock
facial hair, beard, mustache, stubble
tummy, belly, stomach
abdomen, belly, stomach
conch, seashell, shell
handlebar moustache, handlebar mustache
mohican, mohawk
paw print, pawprint
hoof print, hoofprint
foot print, footprint
surgical mask, face mask, medical mask
carnival mask, venetian mask, masquerade mask
keffiyeh, shemagh, kufiya
gi, karate gi, judo gi, judogi, karategi, dobok
martial arts uniform, gi, karate gi
ski mask, balaclava
balaclava, ski mask
swim cap, bathing cap, swimming cap
diaper, nappy
nappy, diaper
graduation gown, academic gown
chef's jacket, chef's coat
pauldron, shoulder plate, shoulder armor
epaulette, epaulet
shin guard, shin pad
mouthguard, gum shield, mouthpiece
space helmet, astronaut helmet
eyeshadow, eye shadow
hair curler, hair roller, curler
nose ring, nose stud
belt buckle, buckle
laurel wreath, laurel crown, laurel
power armor, powered armor, exosuit
ankle boot, bootie
welding mask, welding helmet
fingerless glove, glove
petticoat, underskirt
nightshirt, nightgown, sleep shirt
romper, playsuit, onesie
playsuit, romper
football jersey, football shirt, soccer jersey, soccer shirt
soccer jersey, football shirt, soccer shirt, football jersey
sports jersey, sports shirt
rugby shirt, rugby jersey
varsity jacket, letterman jacket, baseball jacket
letterman jacket, varsity jacket
bomber jacket, flight jacket, bomber, aviator jacket
flight jacket, bomber jacket
biker jacket, motorcycle jacket
down jacket, puffer jacket, puffer, padded jacket
motorcycle helmet, crash helmet
bicycle helmet, bike helmet, cycling helmet
bike helmet, bicycle helmet, cycling helmet
pashmina, shawl, scarf
handkerchief, hankie, hanky
pocket square, handkerchief
hankie, handkerchief
hair ribbon, ribbon, hair bow
hair band, hairband, headband
collarbone, clavicle
navel, belly button
belly button, navel
pompadour, quiff
top knot, topknot, man bun
five o'clock shadow, stubble
teardrop, tear drop
`;
