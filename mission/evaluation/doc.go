// Package evaluation models whether a program did what it is for: a logic model from what is done up to the ultimate
// outcomes, indicators with what was observed, ratings that show their working, and the forecast against what was spent.
//
// # Model, indicators, rule
//
// A [LogicModel] is [Element] values, each on a [Level], that lead to one another: activities, outputs, immediate,
// intermediate and ultimate outcomes, the benefits that officers bring home among them. An [Indicator] measures one
// element: its unit, its direction, its baseline, its target over time, the periods for which an observation is due, and
// each [Observation] with its evidence. An [Evaluation] puts them together, and rates them on a day:
//
//	first := evaluation.Evaluation{Model: evaluation.Program(), Indicators: evaluation.PublishedIndicators()}
//	report, err := first.On(calendar.On(2018, time.January, 2))
//	skills, _ := report.Element("skills-for-the-mission")
//	skills.Rating                      // evaluation.Progress
//	skills.In(language.French)         // each step that led there
//
// [Program] is the program's published outcomes as a model, [PublishedIndicators] are the five that the Government
// published with their results, and [HaitiIndicators] are those of the worked case, most of which nobody knows.
//
// # A rating says no more than the evidence
//
// [Rule.Rate] says step by step how a [Result] comes about, and the numbers of the [Rule] are data; [StandardRule] is
// assumed, as no public source states one. [NotRated] is the lowest [Rating]. Evidence that is too thin, an observation
// that was due and is missing, a target that nobody set: each gives NotRated, and the last step says which. An older
// observation never stands in for a missing one. Therefore a rating never rises when evidence is taken away or a value
// gets worse, of an indicator or of anything above it in the model: nobody betters a rating by holding something back.
//
// # Forecast against actual
//
// [AgainstPlan] holds each year of a [funding.Series] against its plan: the variance, the share spent, and the working, as
// a [Spending] for each year.
//
// # Where it stands
//
// The package stands on mission, of which it takes the worked case, and on arrangement/funding for money. Nothing of the
// library stands on it but the programs in examples.
package evaluation
