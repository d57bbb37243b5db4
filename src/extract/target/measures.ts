/** What is measured: such a noun right before a number needs no verb between them (产值1000亿元). */
export const MEASURED = /(?:率|比例|比重|占比|数|数量|总量|规模|强度|产值|收入|面积|增速|水平|指数|寿命|年限|能力|密度|浓度|消费|涨幅|增幅|降幅|投资|消耗|排放|人口|里程|保有量|产量|供给|总数|人均|额|增加值|总值|就业|左右|以上)$/;
