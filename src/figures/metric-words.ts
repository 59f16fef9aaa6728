/** Words for what is measured without a unit, as a pattern. */
export const metricWords =
  'scores?|scoring|ratings?|rated|nps|csat|auc|roc|f1|precision|recall|accuracy|index|bleu|rouge|gpa|averages?|mean|median|latency|rates?|ratio|share|headcount|attendance|revenue|turnover|churn|conversion|throughput|volume|occupancy|backlog|count|totals?|temperature|budget|price|costs?|salary|margin|sales|capacity|output|yield|utili[sz]ation|engagement|satisfaction|retention|enrol?lment|mark|grade average|adherence|p-value|coefficient|correlation|size';
