/** 180 is what iOS asks for, 192 and 512 what a manifest needs. */
export const ICON_SIZES = [180, 192, 512] as const
