import type { ProductText } from "./text-shapes"

/** Products of the Xi County pavilion, by handle. */
export const XIXIAN_TEXTS: Record<string, ProductText> = {
  "xixian-xiangdaowan-rice": {
    subtitle: "淮河边的老品种香稻",
    subtitle_en: "An old aromatic rice from the Huai River",
    description:
      "香稻丸是息县淮河两岸种了多年的本地香稻，粒形短圆，煮饭时满屋都是米香。当年新稻脱壳，碾米后真空装袋，淘一遍就可以下锅，水比平时略少一点更显筋道。",
    description_en:
      "Xiangdaowan is a local aromatic rice grown for generations along the Huai River: short, round grains whose scent fills the kitchen while they cook. This year's harvest is hulled, milled and vacuum packed; rinse once and use a little less water than usual for a firmer bite.",
    variety: "香稻丸",
    grade: "一级",
    shelf_life_days: 365,
  },
  "xixian-xibanxia": {
    subtitle: "道地产区晒干块茎",
    subtitle_en: "Sun-dried tubers from the home county",
    description:
      "息半夏产自息县沙壤地，夏秋采挖，去皮洗净后晒干，个头匀、断面白。半夏生品有毒，需经炮制并在医师或药师指导下使用，不可当作食材。",
    description_en:
      "Xi pinellia grows in the county's sandy loam; the tubers are dug in summer and autumn, peeled, washed and dried in the sun, even in size and white when cut. Raw pinellia is poisonous: it must be processed first and taken only under the guidance of a doctor or pharmacist, and is not a food.",
    variety: "息半夏",
    grade: "统货",
    shelf_life_days: 730,
  },
  "xixian-xianpo-mantou": {
    subtitle: "老面发酵，速冻锁鲜",
    subtitle_en: "Sourdough steamed buns, quick-frozen",
    description:
      "用本县小麦粉、老面头发酵，手揉成形，蒸熟后速冻。吃时不用解冻，上汽后蒸十五分钟，掰开一层一层的，麦香足，夹菜配汤都合适。",
    description_en:
      "Made from the county's wheat flour, raised with an old dough, shaped by hand, steamed and quick-frozen. Steam straight from the freezer for fifteen minutes; the buns pull apart in layers and go with a stir-fry or a bowl of soup.",
    shelf_life_days: 180,
  },
  "xixian-japonica-rice": {
    subtitle: "一季稻，口感软糯",
    subtitle_en: "One crop a year, soft and slightly sticky",
    description:
      "豫南光照足、昼夜有温差，一年只种一季粳稻。米粒饱满，蒸出来软而不烂，凉了也不硬，适合家常米饭和熬粥。",
    description_en:
      "Southern Henan has the sun and the cool nights for one crop of japonica rice a year. The plump grains cook soft without going to pieces and stay tender when cold: an everyday rice, good for congee too.",
    variety: "粳稻",
    grade: "一级",
    shelf_life_days: 365,
  },
  "xixian-sweet-potato-noodles": {
    subtitle: "纯红薯淀粉，手工漏粉",
    subtitle_en: "Sweet potato starch only, drawn by hand",
    description:
      "红薯打浆沉淀出淀粉，老师傅手工漏粉，冬天挂在院子里自然冻干。配料只有红薯淀粉和水，颜色微微发灰，久煮不断，炖菜、火锅、酸辣粉都能用。",
    description_en:
      "Sweet potatoes are pulped for their starch, the noodles are drawn by hand and freeze-dried in the open air in winter. Nothing but starch and water goes in; the strands are a little grey, hold together in long cooking and suit stews, hotpot and hot-and-sour noodles.",
    shelf_life_days: 540,
  },
  "xixian-huaihe-radish": {
    subtitle: "皮薄汁多，可当水果",
    subtitle_en: "Thin skin, juicy, eaten like fruit",
    description:
      "淮河滩地的沙土里长出来的水果萝卜，皮绿心翠，一磕就脆。霜降后糖分上来，切条生吃最好，也可凉拌、炖排骨。带泥发货，放阴凉处能存半个月。",
    description_en:
      "A fruit radish from the sandy banks of the Huai River, green all through and crisp enough to snap. Sugar rises after the first frost: best raw in sticks, good in salads and soups. Shipped with soil on; keeps two weeks in a cool place.",
    variety: "水果萝卜",
    grade: "一级",
    shelf_life_days: 15,
  },
  "xixian-rice-vinegar": {
    subtitle: "香稻米酿造，陈放半年",
    subtitle_en: "Brewed from aromatic rice, rested half a year",
    description:
      "以香稻丸碎米为原料，固态发酵后陈放半年再灌装，颜色琥珀，酸味柔和带一点米甜。拌凉菜、蘸饺子、做糖醋都用得上。",
    description_en:
      "Brewed from broken Xiangdaowan rice by solid-state fermentation and rested for half a year before bottling: amber, mildly sour, with a trace of the rice's sweetness. For cold dishes, dumplings and sweet-and-sour cooking.",
    shelf_life_days: 730,
  },
  "xixian-seasoning": {
    subtitle: "十几味香料磨成粉",
    subtitle_en: "A dozen spices, ground together",
    description:
      "花椒、八角、小茴香等十几味香料按比例炒香磨粉，小袋分装，一袋一顿正好。炖肉、拌馅、炒菜起锅前撒一点就出香。",
    description_en:
      "Sichuan pepper, star anise, fennel and some ten more spices, toasted in proportion and ground, in sachets for one meal each. A pinch is enough for braised meat, dumpling filling or a stir-fry.",
    shelf_life_days: 540,
  },
  "xixian-sorghum-drink": {
    subtitle: "山楂果浆调配，整箱装",
    subtitle_en: "With hawthorn purée, by the case",
    description:
      "用山楂果浆和白砂糖调配的果味饮品，酸甜开口，冰镇后更清爽。易拉罐装，一箱十二罐，走亲戚、聚餐都方便。",
    description_en:
      "A fruit drink of hawthorn purée and sugar, sweet and sharp and best served cold. Twelve cans to a case, handy for a visit or a party.",
    shelf_life_days: 540,
  },
  "xixian-dragon-fruit": {
    subtitle: "大棚树上熟，红心",
    subtitle_en: "Ripened on the plant, red flesh",
    description:
      "温室大棚里种的红心火龙果，挂枝到转红才采，果肉软糯，籽细，甜而不齁。按箱发货，每箱个数随果子大小略有不同，请冷藏并尽快食用。",
    description_en:
      "Red dragon fruit from the greenhouse, left on the plant until coloured: soft flesh, fine seeds, sweet without being cloying. Sold by the box, so the number of fruits varies with their size; keep chilled and eat soon.",
    variety: "红心火龙果",
    grade: "一级",
    shelf_life_days: 10,
  },
  "xixian-songhua-egg": {
    subtitle: "鸭蛋腌制，无铅工艺",
    subtitle_en: "Cured duck eggs, made without lead",
    description:
      "选新鲜鸭蛋，用草木灰、茶叶和食用碱裹泥腌制，剥开蛋白上有松花样的纹路，蛋黄溏心。切瓣淋醋，或熬皮蛋粥。常温存放，开箱后请放阴凉处。",
    description_en:
      "Fresh duck eggs cured in ash, tea and food-grade alkali, without lead; the set white shows the pine-flower pattern and the yolk stays creamy. Serve in wedges with vinegar, or in congee. Keeps at room temperature, in a cool place once opened.",
    grade: "一级",
    shelf_life_days: 180,
  },
  "xixian-hand-noodles": {
    subtitle: "细如金丝，一煮就熟",
    subtitle_en: "Fine as thread, cooked in a minute",
    description: "绿色食品小麦粉和面，反复醒揉后拉细、上架晾干。下锅一分钟就熟，汤清面滑，老人孩子都好咬。",
    description_en:
      "Green-food wheat flour, kneaded and rested again and again, pulled fine and dried on the rack. Done after a minute in boiling water; the broth stays clear and the noodles slip down easily.",
    shelf_life_days: 365,
  },
  "xixian-peanut-oil": {
    subtitle: "当地花生，物理压榨",
    subtitle_en: "Local peanuts, pressed, not extracted",
    description:
      "当地花生低温压榨、自然沉淀过滤，不用溶剂浸出。油色清亮，有炒花生的香味，炒菜油烟小。冬天低温可能结絮，回温即化，不影响食用。",
    description_en:
      "Local peanuts pressed at low temperature, settled and filtered, no solvents. A clear oil with the smell of roasted peanuts and little smoke in the wok. It may turn cloudy in the cold and clears again when warm.",
    grade: "一级压榨",
    shelf_life_days: 540,
  },
  "xixian-cake": {
    subtitle: "农家鸡蛋，老式蒸烤",
    subtitle_en: "Farm eggs, the old-fashioned way",
    description:
      "鸡蛋、面粉、糖打发后小炉烤制，外皮微焦，里面松软。不加防腐剂，所以保质期短，收到后请尽快吃完，可冷藏，吃前回温。",
    description_en:
      "Eggs, flour and sugar beaten and baked in small tins: a lightly browned crust and a soft crumb. No preservatives, so it does not keep long; eat soon, or chill and bring back to room temperature.",
    shelf_life_days: 15,
  },
  "xixian-watermelon": {
    subtitle: "沙瓤西瓜，现摘现发",
    subtitle_en: "Sandy flesh, picked to order",
    description:
      "沙土地种的西瓜，五月底开园，沙瓤、皮薄、籽少。下单后采摘，每个约四公斤，单果有大小浮动，少于标称重量的部分按比例退。",
    description_en:
      "Watermelons from sandy soil, ready from late May: grainy flesh, thin rind, few seeds. Picked after you order, about four kilograms each; fruits vary, and what falls short of the stated weight is refunded in proportion.",
    grade: "一级",
    shelf_life_days: 10,
  },
  "xixian-grape": {
    subtitle: "大棚避雨栽培",
    subtitle_en: "Grown under shelter from the rain",
    description:
      "避雨棚里种的夏黑葡萄，穗紧粒圆，紫黑挂霜，无籽。果粉是自然生的，冲一冲就能吃。怕压，泡沫箱加冰袋发货。",
    description_en:
      "Summer Black grapes grown under rain shelters: tight bunches, round, dusky berries without seeds. The bloom on the skin is natural; a rinse is enough. Shipped with ice packs because they bruise easily.",
    variety: "夏黑",
    grade: "一级",
    shelf_life_days: 7,
  },
  "xixian-melon": {
    subtitle: "小个头，闻着就甜",
    subtitle_en: "Small, and sweet by the smell",
    description:
      "巴掌大的小香瓜，皮青瓤白，成熟时一进棚就闻到香。连皮吃脆，去籽吃更甜。收到后放阴凉处一两天香味更足，再冷藏。",
    description_en:
      "Palm-sized melons, green outside and white inside, that perfume the greenhouse when ripe. Crisp with the skin, sweeter without the seeds. Leave them in a cool place for a day or two, then chill.",
    grade: "一级",
    shelf_life_days: 8,
  },
  "xixian-weak-gluten-flour": {
    subtitle: "做蛋糕饼干的低筋粉",
    subtitle_en: "Low-protein flour for cakes and biscuits",
    description:
      "息县是弱筋小麦产区，磨出的面粉筋度低、粉质细白。做蛋糕、饼干、蒸点心不易起筋，口感酥松；做面条请选中筋粉。",
    description_en:
      "Xi County grows weak gluten wheat, which makes a fine white flour low in gluten. Cakes, biscuits and steamed pastry stay short and light; for noodles choose a medium flour.",
    variety: "弱筋小麦",
    grade: "一级",
    shelf_life_days: 365,
  },
  "xixian-rice-wine": {
    subtitle: "香稻丸酿的黄酒",
    subtitle_en: "A yellow wine of aromatic rice",
    description:
      "用香稻丸和麦曲低温慢酿，酒体微黄，入口甜润，后味有米香。可冰饮，冬天温热更好。含酒精，未成年人请勿饮用。",
    description_en:
      "Brewed slowly at low temperature from Xiangdaowan rice and wheat starter: pale gold, mellow, with rice in the finish. Serve cold, or warmed in winter. Contains alcohol; not for minors.",
    shelf_life_days: 1095,
  },
  "xixian-eucommia-tea": {
    subtitle: "嫩叶炒制，清爽微甘",
    subtitle_en: "Young leaves, pan-fired, light and a little sweet",
    description:
      "春天采杜仲树的嫩叶，摊青、炒制、烘干，做法和绿茶差不多。汤色黄绿，没有咖啡因的苦味，冷泡也顺口。普通代用茶，不能代替药品。",
    description_en:
      "Young eucommia leaves picked in spring, withered, pan-fired and dried much like green tea. A yellow-green cup without caffeine's bitterness, pleasant when brewed cold. An herbal tea, not a medicine.",
    shelf_life_days: 540,
  },
  "xixian-strawberry": {
    subtitle: "大棚清晨采摘",
    subtitle_en: "Picked at dawn in the greenhouse",
    description:
      "大棚草莓，蜜蜂授粉，清晨采摘、当天发货。果子全红才摘，软而多汁，因此不耐放，收到请立即打开冷藏，两天内吃完。",
    description_en:
      "Greenhouse strawberries pollinated by bees, picked at dawn and shipped the same day. They are left until red all over, so they are soft and juicy and do not keep: chill at once and eat within two days.",
    variety: "红颜",
    grade: "一级",
    shelf_life_days: 3,
  },
  "xixian-sugarcane": {
    subtitle: "去梢分段，脆甜",
    subtitle_en: "Topped and cut, crisp and sweet",
    description:
      "青皮甘蔗，节长汁多，砍下去梢、分段发货，每根约一米。削皮生啃或榨汁都行；切口发红、有酒味的请不要食用。",
    description_en:
      "Green sugarcane with long joints, topped and cut, each stick about a metre. Peel and chew, or press for juice; do not eat cane whose cut has turned red or smells of alcohol.",
    shelf_life_days: 20,
  },
  "xixian-peony-oil": {
    subtitle: "有机牡丹籽，冷榨",
    subtitle_en: "Organic peony seed, cold pressed",
    description:
      "油用牡丹的籽，脱壳后冷榨、低温过滤，油色金黄，味道清淡。适合凉拌和蒸菜后淋油，不宜高温煎炸；开封后请冷藏。",
    description_en:
      "Seed of the oil peony, shelled, cold pressed and filtered at low temperature: a golden, mild oil for salads and steamed dishes. Not for frying; keep in the fridge once opened.",
    grade: "冷榨",
    shelf_life_days: 540,
  },
  "xixian-tent": {
    subtitle: "三季双人，一人能搭",
    subtitle_en: "Three seasons, two people, one to pitch it",
    description:
      "县里户外用品厂做的双人帐篷，双层门、防雨涂层，玻璃钢杆穿套搭建，一个人五分钟能搭好。收纳后长约五十厘米，适合公园露营和周边徒步，不适合高山大风天气。",
    description_en:
      "A two-person tent from the county's own outdoor factory: double door, rain-proof coating and fibreglass poles that one person can set up in five minutes. Packs to about fifty centimetres; for parks and short hikes, not for storms in the mountains.",
  },
  "xixian-nonwoven-bag": {
    subtitle: "可反复用的保温袋",
    subtitle_en: "An insulated bag to use again and again",
    description:
      "无纺布面、铝箔内里的保温袋，一套五只，大小够放一份盒饭加饮料。可以冷热两用，用后擦干折起来就行，不建议机洗。",
    description_en:
      "Non-woven outside, foil inside, five to a set, each big enough for a lunch box and a drink. Keeps food hot or cold; wipe dry and fold away, not for the washing machine.",
  },
  "xixian-sesame": {
    subtitle: "新芝麻，生的",
    subtitle_en: "New crop, raw",
    description:
      "秋天新收的白芝麻，过筛去杂，颗粒饱满。是生芝麻，小火炒到噼啪响再用更香，可做糖饼、拌菜、磨酱。",
    description_en:
      "White sesame of this autumn's crop, sieved clean and plump. It is raw: toast it gently until it crackles, for cakes, salads or a paste.",
    grade: "一级",
    shelf_life_days: 365,
  },
  "xixian-farm-stay": {
    subtitle: "采摘、农家饭、淮河边走走",
    subtitle_en: "Picking, a farmhouse lunch, a walk by the river",
    description:
      "上午在果蔬园采摘，中午吃一桌农家菜，下午沿淮河湾走一圈。费用含采摘一斤、午餐和向导，不含往返交通；下单后客服电话约定日期，三天前可免费改期。",
    description_en:
      "A morning in the orchards and vegetable fields, a farmhouse lunch, and an afternoon walk along the bend of the Huai River. Half a kilogram of fruit, lunch and a guide are included, travel is not; we phone you to fix the date, which can be moved free of charge up to three days before.",
  },
}
