import type { MarkFields } from "../workflows/certification/steps/create-marks"

/**
 * The marks in use, best known first. Green food (绿色食品) and organic (GB/T 19630) certificates are granted for
 * terms; geographical indications carry on the 农产品地理标志 registered until that register closed in 2022, and go on
 * under the intellectual property office; 无公害 ended in 2019 and is here for the record.
 */
export const MARKS: MarkFields[] = [
  {
    handle: "gi",
    name: "地理标志",
    name_en: "Geographical indication",
    registration_open_from: null,
    registration_open_to: null,
    number_pattern: null,
    rank: 1,
  },
  {
    handle: "green",
    name: "绿色食品",
    name_en: "Green food",
    registration_open_from: "1990-05-15",
    registration_open_to: null,
    number_pattern: null,
    rank: 2,
  },
  {
    handle: "organic",
    name: "有机产品",
    name_en: "Organic product",
    registration_open_from: "2005-04-01",
    registration_open_to: null,
    number_pattern: null,
    rank: 3,
  },
  {
    handle: "agri-gi",
    name: "农产品地理标志",
    name_en: "Agricultural geographical indication",
    registration_open_from: "2008-02-01",
    registration_open_to: "2022-03-31",
    number_pattern: null,
    rank: 4,
  },
  {
    handle: "quality-new",
    name: "名特优新农产品",
    name_en: "Famous, special, fine and new produce",
    registration_open_from: "2018-10-22",
    registration_open_to: null,
    number_pattern: null,
    rank: 5,
  },
  {
    handle: "pollution-free",
    name: "无公害农产品",
    name_en: "Pollution-free produce",
    registration_open_from: "2001-10-01",
    registration_open_to: "2019-12-31",
    number_pattern: null,
    rank: 6,
  },
]
