/** Nouns for food and drink. */
export const food = `
food, meal, dish, cuisine, snack, delicacy, foodstuff, fare: pizza, sandwich, burger, hamburger, hot dog, cake, bread, fruit, vegetable, soup, salad, pasta, noodle, rice, meat, egg, cheese, sushi, taco, burrito, dessert, candy, chocolate, cookie, pie, donut, pancake, waffle, breakfast, lunch, dinner, ice cream, omelette, steak, dumpling, ramen, spaghetti, curry, falafel, feast, pastry, fry, popcorn, kebab, tempura, lasagna, risotto, paella, fondue, quesadilla, nacho, bento, poke bowl, oatmeal, cereal, porridge, yogurt, jerky, tofu, seafood, gyoza, dim sum, samosa, pretzel, muffin, cracker, casserole, meatball, shawarma, gyro, hummus, crepe, platter, biryani, stir-fry, enchilada, tamale, pierogi, spring roll, stew, roast, nut, sashimi, bao, empanada, picnic, buffet, butter, jam, mezze, charcuterie, kimchi, couscous, polenta, bibimbap, okonomiyaki, takoyaki, pilaf, moussaka, souffle, frittata, fritter, chip, onion ring, hash brown, croquette, schnitzel, fajita, guacamole, salsa, ratatouille, jambalaya, sauerkraut, goulash, congee, mac and cheese, appetizer, granola, trail mix, rice bowl, poutine, tapa, cornflake
fare: food
delicacy: food
cuisine: food
foodstuff: food
meal, repast, dinner: breakfast, lunch, supper, feast, brunch, picnic, banquet, dish, food
dish, plate, meal: food
snack, appetizer, canape, finger food, hors d'oeuvre: cracker, chip, popcorn, pretzel, nacho, cookie, tapa
appetizer: snack
feast, banquet: thanksgiving dinner, buffet
banquet: feast
picnic, picnic lunch, picnic spread, alfresco meal
breakfast, morning meal: brunch
lunch, midday meal, luncheon
dinner, supper, evening meal, meal
supper: dinner
bento, bento box, lunch box, japanese lunchbox
pizza, pizza pie: slice, pepperoni pizza, margherita, pie, calzone, pepperoni
calzone, folded pizza
sandwich, sub: burger, hamburger, cheeseburger, panini, toast, blt, hot dog, bagel, submarine sandwich, hoagie, grilled cheese, baguette, toastie, croque monsieur, banh mi, sandwich roll, po' boy, lobster roll, slider, bap, butty, torta, sloppy joe, croque-monsieur, smorrebrod
submarine sandwich, sub, hoagie, sub sandwich, hero sandwich
grilled cheese, grilled cheese sandwich, cheese toastie, toastie, toasted cheese sandwich
burger, hamburger, beefburger: cheeseburger, slider
beefburger: burger
hamburger, burger, beefburger: cheeseburger, slider
cheeseburger, cheese burger
hot dog, hotdog, frankfurter, wiener: chili dog
sausage, bratwurst, frankfurter: chorizo, salami, wiener, pepperoni, kielbasa, currywurst, weisswurst, boudin
toast, toasted bread: crostini, bruschetta
french toast, eggy bread
donut, doughnut: cruller, beignet
doughnut: donut
cake, gateau: cupcake, birthday cake, cheesecake, wedding cake, layer cake, chocolate cake, muffin, brownie, torte, sponge, red velvet, fruitcake, swiss roll, yule log, shortcake, tiered cake, petit four, lamington, cake pop, panettone, bundt, mooncake, mille crepe, pavlova, fairy cake, bombe
gateau: cake
cupcake, fairy cake
wedding cake, bridal cake, tiered cake
brownie, chocolate brownie
swiss roll, jelly roll, roll cake, roulade: yule log
yule log, buche de noel, christmas log cake
pie, tart: apple pie, quiche, galette, banoffee, lemon meringue, tartlet, potpie, pasty, peach cobbler, fruit crumble
tart, flan, tartlet: tarte tatin, galette, egg tart, pastel de nata, quiche
quiche, egg tart, savory tart: quiche lorraine
fruit crumble: apple crumble, crumble pudding
bread, loaf: toast, baguette, croissant, bun, roll, slice, sourdough, bagel, ciabatta, focaccia, brioche, naan, pita, flatbread, tortilla, challah, breadstick, rye, pumpernickel, bread roll, cornbread, boule, batard, crumpet, english muffin, matzo, injera, pita bread, chapati, roti, lavash, scone, paratha, simit, lefse, bap, arepa, shokupan
loaf, bread: baguette, sourdough, ciabatta, boule, brioche, challah, focaccia
baguette, french bread, french stick, french loaf, bread stick
roll, bun, bread roll: dinner roll, bap
bun, roll, bread roll: brioche, cinnamon bun, bao, sticky bun
bread roll, dinner roll, bun, roll, bap
flatbread, flat bread: naan, pita, tortilla, chapati, roti, lavash, focaccia, injera, matzo, paratha
naan, naan bread, nan bread
pita, pita bread, pitta, pitta bread
tortilla, corn tortilla, flour tortilla
pretzel, soft pretzel
croissant, crescent roll, butter croissant: pain au chocolat
pancake, hotcake, flapjack, griddle cake, crepe: blini, dutch baby, dorayaki, hot cake
hotcake: pancake
crepe, thin pancake, pancake, galette, french pancake
waffle, belgian waffle: stroopwafel
dessert, sweet, treat, confection, pudding: cake, pie, ice cream, cookie, brownie, pastry, tiramisu, macaron, mousse, gelato, sorbet, custard, parfait, eclair, cannoli, cupcake, donut, creme brulee, trifle, sundae, panna cotta, jello, baklava, churro, cheesecake, pavlova, meringue, souffle, banana split, tart, creme caramel, flan, mochi, profiterole, cream puff, candy, chocolate, turkish delight, halva, fondue, fruit salad, eton mess, knickerbocker glory, frozen yogurt, baked alaska, gulab jamun, shaved ice, kulfi, truffle, waffle, gateau, torte, fruit crumble, apple crumble
treat, sweet: candy, cookie, cake, ice cream, chocolate, cupcake, lollipop, popsicle
pudding, dessert: christmas pudding, plum pudding, custard
christmas pudding, plum pudding, figgy pudding
jello, jelly, gelatin, jell-o, gelatine dessert: aspic
custard, creme anglaise, vanilla custard
creme brulee, crème brûlée, burnt cream
flan, creme caramel, caramel custard
meringue, meringue kiss: pavlova
macaron, french macaron
macaroon, coconut macaroon
profiterole, cream puff, choux bun: croquembouche
mochi: daifuku
ice cream, gelato, sundae, icecream, ice-cream: ice cream cone, scoop, soft serve, sorbet, ice cream sundae, banana split, frozen yogurt, ice cream bar, cornetto, ice cream sandwich, kulfi, frozen custard, soft-serve
ice cream cone, ice-cream cone, ice cream cornet, waffle cone: soft serve, soft-serve, sugar cone
popsicle, ice lolly, ice pop, ice lollipop, paleta, freezer pop, frozen treat, ice-pop
sundae, ice cream sundae: banana split, knickerbocker glory, parfait
sorbet, sherbet, fruit ice: granita
gelato, italian ice cream
shaved ice, snow cone, slush, kakigori, snow-cone: granita
candy, sweet, confection, sweetmeat, sweetie, bonbon, confectionery: lollipop, gummy bear, gumdrop, candy cane, caramel, toffee, jelly bean, chocolate bar, cotton candy, marshmallow, licorice, fudge, peppermint, nougat, marzipan, turkish delight, gummy, gummy worm, gobstopper, chocolate, sugarplum, taffy, butterscotch, humbug, candy corn, jawbreaker, praline, candyfloss, gumball, jellybean, sweet tart, barley sugar, chewing gum, lozenge, truffle, fruit drop, candied fruit, konpeito
confectionery: candy
sweetmeat: candy
confection: candy
sweet, candy, confection: lollipop, caramel, toffee, bonbon, gumdrop, fudge, marshmallow, chocolate
lollipop, lolly, sucker, lollypop: candy cane
cotton candy, candyfloss, candy floss, fairy floss, spun sugar
candy cane, peppermint stick, candy stick
gummy bear, gummi bear, gummy, jelly bear
gumdrop, fruit jelly
gumball, bubblegum ball
chewing gum, bubble gum, gum
licorice, liquorice
chocolate, choc: chocolate bar, bonbon, praline, truffle, chocolate truffle, ganache, chocolate chip
chocolate bar, candy bar, chocolate slab
truffle, chocolate truffle
cookie, biscuit, cooky: gingerbread, shortbread, gingersnap, macaroon, gingerbread man, biscotti, snickerdoodle, gingerbread cookie, digestive, wafer, cookie sandwich, amaretti, linzer, ladyfinger, macaron, madeleine
biscuit: shortbread, digestive, wafer, cracker, gingersnap, biscotti, cookie
gingerbread man, gingerbread cookie, gingerbread, gingerbread figure
cracker, crispbread, saltine
pastry, viennoiserie, danish pastry, baked good: croissant, donut, tart, danish, eclair, strudel, baklava, cinnamon roll, turnover, brioche, pain au chocolat, scone, vol-au-vent, cream puff, profiterole, choux, cannoli, palmier, bear claw, cruller, cinnamon bun, churro, mille-feuille, beignet, kouign-amann, macaron, petit four, cream horn, kolache, pastel de nata, sfogliatella, rugelach
danish, danish pastry
cinnamon roll, cinnamon bun, sticky bun, cinnamon swirl, cinnamon snail
mille-feuille, vanilla slice, custard slice
eclair, éclair, chocolate eclair
pasta: spaghetti, noodle, macaroni, lasagna, ravioli, fettuccine, penne, linguine, tagliatelle, farfalle, gnocchi, macaroni and cheese, carbonara, bolognese, rigatoni, fusilli, orzo, tortellini, pappardelle, cannelloni, orecchiette, bucatini, conchiglie, angel hair, capellini, cavatappi, ziti, tortelloni, cappelletti, spaghetti bolognese, mac and cheese, cacio e pepe, vermicelli
spaghetti: spaghetti bolognese, carbonara, capellini
lasagna, lasagne
macaroni and cheese, mac and cheese, macaroni cheese, mac 'n' cheese
ravioli, stuffed pasta, filled pasta: tortellini
noodle: ramen, spaghetti, udon, soba, vermicelli, pho, pad thai, lo mein, chow mein, yakisoba, laksa, lamian, hokkien mee
ramen, ramen noodle, ramen soup, noodle soup: tonkotsu
noodle soup: ramen, pho, laksa, udon, chicken noodle soup
rice: rice bowl, risotto, paella, biryani, pilaf, basmati, jambalaya, rice grain, arroz, pilau
onigiri, omusubi
dumpling, potsticker: gyoza, wonton, pierogi, momo, dim sum, xiaolongbao, bao, shumai, mandu, jiaozi, har gow, manti, khinkali, pelmeni, matzo ball, kreplach, knedliky, siu mai
gyoza, potsticker, dumpling, pan-fried dumpling, jiaozi
bao, bao bun, steamed bun, baozi
spring roll, egg roll, summer roll, lumpia
dim sum: dumpling, har gow, shumai
sushi: nigiri, maki, sushi roll, maki roll, sashimi, california roll, temaki, hand roll, sushi platter, uramaki, gunkan, hosomaki
sashimi, raw fish
taco: taco shell
burrito: chimichanga
nacho, tortilla chip, corn chip
kebab, kabob, skewer, shish kebab, brochette, shashlik: satay, souvlaki, yakitori, doner kebab, kofta, anticucho, doner
shish kebab: kebab
shawarma, doner kebab, gyro, doner
gyro, gyros, doner kebab, shawarma
curry, curry dish, masala: korma, vindaloo, dal, massaman, rendang, butter chicken
stew, casserole, hotpot, ragout: goulash, gumbo, tagine, beef bourguignon, cassoulet, bouillabaisse, chili, pot-au-feu, ratatouille, feijoada, pottage, cioppino, pozole, chili con carne, coq au vin
casserole, baked dish
chili, chilli, chili con carne, chilli con carne
hot pot, hotpot, shabu-shabu, sukiyaki
stir-fry, stir fry: chow mein, chop suey
meat: steak, beef, pork, bacon, ham, sausage, chicken, roast, lamb chop, turkey, rib, salami, prosciutto, meatball, patty, drumstick, brisket, venison, mutton, veal, pork chop, meatloaf, pastrami, jerky, roast chicken, roast turkey, fillet, cutlet, filet, mince, cold cut, chorizo, pepperoni, kebab, chicken breast, chicken wing, chicken leg, duck breast, schnitzel, roast duck, sirloin, tenderloin, lamb shank, t-bone, haunch, suckling pig, mortadella, poultry
steak, beefsteak: ribeye, sirloin, filet mignon, t-bone, porterhouse, rib-eye, new york strip, rump, tenderloin
beefsteak: steak
beef: steak, brisket, sirloin, prime rib, ribeye
pork: bacon, ham, pork chop, pork belly, pork loin, prosciutto, suckling pig
bacon, rasher, bacon strip, pancetta: lardon
ham, gammon: prosciutto, jamon
rib, spare rib, sparerib, short rib: prime rib
roast chicken, rotisserie chicken, roasted chicken, whole roast chicken: chicken
roast turkey, thanksgiving turkey, christmas turkey, roasted turkey, turkey
fried chicken, chicken nugget: chicken wing, drumstick, chicken strip, chicken tender, karaage
drumstick, chicken leg
meatball, kofta, meat ball: kofte
patty, burger patty
egg, omelette: fried egg, easter egg, sunny-side-up egg, chocolate egg
egg yolk, yolk
eggshell, egg shell
easter egg, painted egg, decorated egg, dyed egg, pysanka, chocolate egg
fried egg, sunny-side-up egg, sunny side up
omelette, omelet: frittata, tamagoyaki, tortilla espanola, omurice
soup, broth, stew, potage, bouillon: ramen, chowder, bisque, gazpacho, borscht, gumbo, pho, minestrone, noodle soup, consomme, pozole, vichyssoise, tom yum, laksa, bouillabaisse, goulash, miso, mulligatawny, congee
salad: coleslaw, caprese, slaw, tabbouleh, nicoise, fruit salad
fruit: apple, banana, orange, grape, strawberry, lemon, lime, pear, peach, cherry, pineapple, watermelon, melon, mango, blueberry, raspberry, berry, kiwi, avocado, plum, tomato, coconut, pomegranate, fig, apricot, papaya, grapefruit, tangerine, clementine, guava, lychee, dragonfruit, persimmon, cantaloupe, honeydew, nectarine, blackberry, cranberry, durian, citrus, dragon fruit, passion fruit, passionfruit, mandarin, satsuma, kumquat, starfruit, star fruit, jackfruit, rambutan, mangosteen, quince, plantain, gooseberry, currant, blackcurrant, redcurrant, mulberry, elderberry, raisin, prune, crabapple, cumquat, loquat, mandarin orange, kiwifruit, muskmelon, pitaya, breadfruit, tamarind, pomelo, bergamot, damson, greengage, boysenberry, acai, yuzu
apple: granny smith, red delicious, crabapple, golden delicious, toffee apple, candy apple
candy apple, toffee apple, caramel apple, candied apple
banana: banana bunch
orange: mandarin, tangerine, clementine, satsuma
tangerine, mandarin, clementine, mandarin orange, satsuma
mandarin, tangerine, clementine, mandarin orange, satsuma
citrus, citrus fruit: lemon, lime, orange, grapefruit, tangerine, clementine, mandarin, kumquat, yuzu, satsuma, pomelo
raisin, sultana, dried grape
melon: watermelon, cantaloupe, honeydew, muskmelon
watermelon, water melon
cantaloupe, muskmelon, rockmelon, cantaloupe melon
kiwi, kiwifruit, kiwi fruit
avocado, avocado pear, avo
papaya, pawpaw
dragonfruit, dragon fruit, pitaya, pitahaya
passion fruit, passionfruit
star fruit, starfruit, carambola
lychee, litchi
berry: strawberry, blueberry, raspberry, blackberry, cranberry, gooseberry, elderberry, mulberry, currant, redcurrant, blackcurrant, boysenberry, bilberry, huckleberry, lingonberry, cloudberry, acai
blueberry, bilberry, huckleberry
currant, redcurrant, blackcurrant, red currant, black currant
nut: almond, hazelnut, peanut, cashew, pecan, acorn, macadamia, filbert
peanut, groundnut, monkey nut
hazelnut, filbert, cobnut
conker
vegetable, veggie, veg: carrot, broccoli, tomato, potato, onion, pepper, bell pepper, cabbage, lettuce, cucumber, corn, pumpkin, eggplant, radish, daikon, mushroom, spinach, celery, pea, bean, asparagus, zucchini, turnip, beet, garlic, cauliflower, kale, leek, artichoke, parsnip, brussels sprout, chard, bok choy, okra, yam, scallion, sweet potato, squash, gourd, courgette, aubergine, beetroot, chili pepper, swede, rutabaga, shallot, green bean, spring onion, fennel, endive, arugula, rocket salad, watercress, rhubarb, kohlrabi, chicory, radicchio, lentil, chickpea, pak choi, mangetout, corncob, pickle, gherkin, edamame, romanesco, jalapeno, cassava, taro, celeriac, okra pod, leafy green, bamboo shoot, lotus root
veg: vegetable
veggie: vegetable
potato, spud, tater: baked potato, jacket potato, russet, potato wedge, tuber
spud: potato
baked potato, jacket potato
mashed potato, potato puree
sweet potato, yam, kumara
onion: shallot
scallion, spring onion, green onion
garlic, garlic bulb, garlic clove
pepper, bell pepper, capsicum: chili pepper, chilli, jalapeno, peppercorn, black pepper
bell pepper, capsicum, sweet pepper, pepper
chili pepper, chilli, chili, hot pepper, chilli pepper, chile, chile pepper: jalapeno, habanero, cayenne, poblano, ghost pepper
chilli: chili pepper
cabbage: savoy
lettuce: romaine
bok choy, pak choi, pak choy
arugula, rocket leaf, salad rocket
corn, maize, sweetcorn: corn on the cob, corncob, corn cob, cornstalk
maize: corn
corn on the cob, corncob, corn cob, sweetcorn, elote
popcorn, popped corn
cucumber, cuke: gherkin, pickle
pickle, gherkin, pickled cucumber, dill pickle
eggplant, aubergine, brinjal
zucchini, courgette
squash, gourd: pumpkin, pattypan
gourd, squash, calabash: pumpkin
beet, beetroot
turnip, swede, rutabaga
rutabaga, swede
radish: daikon
daikon, white radish, mooli
pea: peapod
pea pod, peapod
bean: green bean, string bean, runner bean, soybean
green bean, string bean, french bean, runner bean, haricot vert
chickpea, garbanzo bean, garbanzo
soybean, soya bean
cauliflower: romanesco
asparagus, asparagus spear
mushroom, toadstool, fungus, champignon: fly agaric, shiitake, portobello, chanterelle, porcini, morel, enoki, amanita, bolete, puffball, shroom, ink cap, boletus
toadstool, mushroom, fly agaric, fungus, fly amanita, amanita, red-capped mushroom
fungus, toadstool: mushroom
pumpkin: carved pumpkin, pumpkin lantern, jack-o-lantern, jack-o'-lantern
jack-o-lantern, jack-o'-lantern, jack o'lantern, carved pumpkin, halloween pumpkin, pumpkin lantern, jack o lantern
herb: basil, parsley, rosemary, thyme, cilantro, coriander, dill, oregano, chive, tarragon, lavender, chervil, marjoram, bay leaf, lemongrass, mint leaf, basil leaf, fennel, chamomile
cilantro, coriander
basil, basil leaf
rosemary, rosemary sprig
mint leaf, spearmint, mint sprig
spice: turmeric, paprika, cumin, nutmeg, cardamom, curry powder, vanilla, black pepper, anise, peppercorn, cinnamon stick, cayenne, chili powder, vanilla pod, allspice, sumac, saffron thread
ginger root, gingerroot
vanilla, vanilla pod, vanilla bean
wheat, wheat ear, wheat sheaf
grain, kernel, cereal: wheat, barley, rye, oat, rice, quinoa, millet, sorghum, buckwheat, spelt
cheese: cheddar, brie, mozzarella, parmesan, swiss cheese, feta, gouda, camembert, cheese wheel, gruyere, gorgonzola, roquefort, stilton, halloumi, cheese wedge, ricotta, burrata, manchego, emmental, edam, provolone, mascarpone, paneer, pecorino, raclette
swiss cheese, emmental, emmentaler
parmesan, parmigiano
butter: margarine, ghee
whipped cream, chantilly, whipped topping
yogurt, yoghurt, yoghourt: skyr, kefir, tzatziki, frozen yogurt
yoghurt: yogurt
honeycomb, honey comb, comb honey
jam, fruit jam, jelly, marmalade, fruit preserve, fruit spread: strawberry preserve
marmalade, orange marmalade, orange jam
syrup: treacle
sugar: sugar cube
sugar cube, sugar lump
icing, frosting: buttercream, fondant
frosting, icing, buttercream: fondant
sauce: ketchup, gravy, tomato sauce, pesto, mayonnaise, salsa, hollandaise, marinara, bechamel, tzatziki, aioli, tabasco, chutney, bolognese, tahini, hummus, guacamole, vinaigrette
ketchup, tomato ketchup, catsup, tomato sauce
mayonnaise, mayo: aioli
hummus, houmous, chickpea dip
fry, french fry, chip, fried potato, frite: potato wedge, poutine
french fry, fry, chip, frite, fried potato: potato wedge
chip, potato chip, potato crisp, french fry, fry: tortilla chip
potato chip, chip, potato crisp
porridge, oatmeal, gruel: congee
oatmeal, porridge, oat porridge
cereal, breakfast cereal: cornflake, granola, muesli, bran flake, puffed rice
granola, muesli
tofu, bean curd, beancurd
kimchi, pickled cabbage
seafood: lobster, crab, shrimp, oyster, clam, squid, fish, prawn, mussel, scallop, calamari, octopus, caviar, crayfish, salmon, tuna, crab leg, shellfish, langoustine, fish fillet, crab cake, sea urchin, lobster tail
calamari, fried squid, squid ring
caviar, fish roe
sardine tin, sardine can
drink, beverage, refreshment, libation: coffee, tea, juice, beer, wine, water, milk, cocktail, soda, lemonade, smoothie, whiskey, martini, champagne, cola, latte, cappuccino, espresso, ale, stout, ipa, lager, mocha, hot chocolate, cocoa, milkshake, matcha, cider, rum, vodka, gin, sake, mojito, margarita, tequila, liquor, brandy, mead, whisky, liqueur, cognac, absinthe, soft drink, iced tea, bubble tea, boba, kombucha, eggnog, mulled wine, orange juice, fizzy drink, tonic, sangria, prosecco, sherry, scotch, bourbon, slushie, mocktail, root beer, ginger ale, lassi, aperitif, horchata, yerba mate, nightcap, grog, ouzo, vermouth, soju, hot toddy, spritz, frappe, egg cream, buttermilk
libation: drink
refreshment: drink
beverage: drink
coffee, espresso, cappuccino, latte, brew: mocha, macchiato, americano, flat white, frappuccino, cortado, cafe au lait, ristretto
brew: coffee, tea, beer
espresso, ristretto
latte, caffe latte, cafe latte, cafe au lait, flat white
tea, brew, cuppa: green tea, matcha, iced tea, earl grey, oolong, tisane, chamomile, masala chai, darjeeling
cuppa: tea
green tea, matcha, sencha
iced tea, ice tea, sweet tea
bubble tea, boba, boba tea, pearl milk tea
hot chocolate, cocoa, hot cocoa, drinking chocolate, chocolat chaud
cocoa, hot chocolate, hot cocoa
soda, soft drink, soda pop, fizzy drink, carbonated drink: cola, root beer, ginger ale, coke
soft drink, soda, fizzy drink, soda pop, carbonated drink: cola, root beer, coke
cola, coke
lemonade: limeade
milkshake, milk shake: chocolate shake, frappe, malted milk, thick shake
milk shake: milkshake
smoothie, fruit smoothie, blended fruit drink: lassi
beer, ale, lager, brew: stout, ipa, pint, porter, pilsner, pale ale, weissbier, bock, hefeweizen, pilsener, beer mug
ale, pale ale, brew: ipa, stout, pint
lager, pilsner
pint, beer, pint glass
cider, hard cider, apple cider, scrumpy
wine, vino: red wine, white wine, champagne, sparkling wine, merlot, chardonnay, pinot noir, prosecco, rioja, cabernet, chianti, cava, mulled wine, riesling, sauvignon blanc, malbec, sherry, sangria, shiraz, syrah, rosé
vino: wine
red wine: merlot, pinot noir, cabernet, rioja, chianti, malbec, shiraz, syrah
white wine: chardonnay, riesling, sauvignon blanc, pinot grigio
champagne, bubbly, sparkling wine: prosecco, cava, mimosa
sparkling wine, champagne, prosecco, cava, bubbly
mulled wine, gluhwein, glogg, hot spiced wine
cocktail, mixed drink, alcoholic drink: martini, bloody mary, mojito, margarita, long-island ice tea, mimosa, daiquiri, cosmopolitan, pina colada, negroni, gin and tonic, spritz, highball, mai tai, piña colada, mocktail, whiskey sour, caipirinha, bellini, moscow mule, cuba libre, mint julep, white russian, singapore sling, long island iced tea, dry martini, sazerac, gin fizz, paloma
mixed drink: cocktail
martini, dry martini, vodka martini, gin martini
gin and tonic, g&t
liquor, hard liquor, booze, alcohol, strong drink: whiskey, whisky, rum, vodka, gin, tequila, brandy, scotch, bourbon, cognac, absinthe, liqueur, sake, mezcal, moonshine, ouzo, grappa, soju, baijiu
alcohol, booze, liquor: beer, wine, cocktail, whiskey, rum, vodka, gin
whiskey, whisky, scotch, bourbon: single malt
whisky, whiskey, scotch, bourbon: single malt
brandy, cognac, armagnac
eggnog, egg nog
water: seltzer
milk: buttermilk
juice: orange juice
potion, elixir, magic potion, brew, philtre, love potion, concoction
ice cube, ice, rock ice
lunchbox, lunch box, lunch pail
charcuterie, charcuterie board, meat platter, cured meat
crumb, breadcrumb, morsel
`;
