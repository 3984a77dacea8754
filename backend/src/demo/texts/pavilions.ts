import type { PavilionText } from "./text-shapes"

/** By handle of the pavilion. Owners and promises are invented. */
export const PAVILION_TEXTS: Record<string, PavilionText> = {
  xixian: {
    slogan_en: "Half a bowl of rice, half a steamed bun: the plenty of Xi County",
    seal: "息县",
    parcel_price: 10,
    brand: {
      handle: "xixian-staple-kitchen",
      name_en: "China's Ecological Staple Kitchen",
      promise: "主食原料来自本县，谁种、谁加工、谁发货都写在页面上。（示例）",
      promise_en:
        "Grain for these staples is grown in the county; who grew, made and shipped it is on the page. (Demo)",
      owner: "息县农产品品牌办公室（示例）",
      products: [
        "xixian-xianpo-mantou",
        "xixian-hand-noodles",
        "xixian-weak-gluten-flour",
        "xixian-xiangdaowan-rice",
        "xixian-japonica-rice",
      ],
    },
  },
  xinzheng: {
    slogan_en: "Produce of Xinzheng, traceable to its orchard",
    seal: "新郑",
    parcel_price: 10,
    brand: {
      handle: "xinzheng-dazao",
      name_en: "Xinzheng Jujube",
      promise: "枣出新郑枣园，分级装箱，不掺外地枣。（示例）",
      promise_en: "Jujubes from the orchards of Xinzheng, graded and boxed, never mixed with others. (Demo)",
      owner: "新郑大枣协会（示例）",
      products: [
        "xinzheng-jujube-grey",
        "xinzheng-jujube-jixin",
        "xinzheng-fresh-jujube",
        "xinzheng-giftbox",
        "xinzheng-crisp-jujube",
        "xinzheng-jujube-slices",
        "xinzheng-jujube-walnut",
        "xinzheng-jujube-paste",
      ],
    },
  },
  qinyang: {
    slogan_en: "Home of the four Huai herbs",
    seal: "怀药",
    parcel_price: 12,
    brand: {
      handle: "qinyang-huaiyao",
      name_en: "Qinyang Huai Herbs",
      promise: "按季采收，原产地初加工，每批留样。（示例）",
      promise_en: "Dug in season, prepared where they grow, with a sample of every lot kept. (Demo)",
      owner: "沁阳怀药产业办公室（示例）",
      products: [
        "qinyang-huai-yam",
        "qinyang-huai-rehmannia",
        "qinyang-huai-achyranthes",
        "qinyang-huai-chrysanthemum",
        "qinyang-four-huai-giftbox",
        "qinyang-yam-flour",
      ],
    },
  },
  luoyang: {
    slogan_en: "Mountain produce and country trips, online",
    seal: "洛阳",
    parcel_price: 12,
    brand: {
      handle: "luoyang-produce",
      name_en: "Luoyang Produce",
      promise: "县县有产地，件件有来处。（示例）",
      promise_en: "Every county its produce, every parcel its place of origin. (Demo)",
      owner: "洛阳农产品品牌中心（示例）",
      products: [
        "luoyang-luoning-apple",
        "luoyang-mengjin-pear",
        "luoyang-xinan-cherry",
        "luoyang-ruyang-sweet-potato",
        "luoyang-yichuan-millet",
        "luoyang-mushroom",
      ],
    },
  },
  tengzhou: {
    slogan_en: "One code for every pack, so you can buy with an easy mind",
    seal: "滕州",
    parcel_price: 8,
    brand: {
      handle: "tengzhou-landmark",
      name_en: "Tengzhou Landmark",
      promise: "一品一码，扫码能看到产地和采收日期。（示例）",
      promise_en: "One code for every pack: scan it for place and day of harvest. (Demo)",
      owner: "滕州农产品品牌中心（示例）",
      products: [
        "tengzhou-potato",
        "tengzhou-long-jujube",
        "tengzhou-walnut",
        "tengzhou-lotus-seed",
        "tengzhou-lotus-starch",
      ],
    },
  },
}
