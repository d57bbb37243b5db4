/** Sub-patterns that several families of rules share. */

/** 发文字号 anywhere in a sentence: 教职成〔2022〕2号, 国发[2019]4号, 国办发【2015】71号, 教育部令第41号. */
export const DOCUMENT_NUMBER = '(?:[\\u4e00-\\u9fff]{2,30}令(?:(?:19|20)\\d{2}年)?第[\\d一二三四五六七八九十百零〇]{1,6}号|[\\u4e00-\\u9fff][\\u4e00-\\u9fffA-Za-z]{0,18}[〔\\[【（﹝]\\s?(?:19|20)\\d{2}\\s?[〕\\]】）﹞]\\s?第?\\d{1,5}号)';
