/** Nouns for food and drink. */
export const food = `
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
fries, chips
cereal: cornflakes
seafood: lobster, crab, shrimp, oyster, clam, squid
pumpkin, jack-o-lantern
carrot
`;
