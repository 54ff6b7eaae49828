package evaluation

import (
	"encoding/json"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Evaluation is a logic model, the indicators that measure its elements, and the rule by which they are rated. The zero
// Evaluation is none.
//
// Its JSON form is an object; that of the zero Evaluation is an empty one.
type Evaluation struct {
	// Model is the logic model.
	Model LogicModel
	// Indicators are what measures its elements, in the order in which they are told; nil where nothing does.
	Indicators []Indicator
	// Rules are the numbers of the ratings over time; nil for [StandardRule].
	Rules policy.Timeline[Rule]
}

// IsZero says whether it is no evaluation: nothing about it is stated.
func (e Evaluation) IsZero() bool { return e.Model.IsZero() && e.Indicators == nil && e.Rules == nil }

// Check lists what is wrong with the evaluation, each at the key of its JSON form: a faulty model, indicator or rule, two
// indicators with one ID, an indicator of an element that the model has not.
func (e Evaluation) Check() error {
	var faults fault.List
	faults.AddError("model", e.Model.Check())
	places := e.Model.places()
	seen := make(map[string]bool, len(e.Indicators))
	for i, indicator := range e.Indicators {
		at := fault.Path("indicators").Index(i)
		faults.AddError(at, indicator.Check())
		if seen[indicator.ID] && indicator.ID != "" {
			faults.Add(fault.Fault{
				Kind: fault.Duplicate, Path: at.Key("id"), Given: fault.Given(indicator.ID), Accepted: wantOnce,
			})
		}
		seen[indicator.ID] = true
		if _, known := places[indicator.Element]; !known && indicator.Element != "" {
			faults.Add(fault.Fault{
				Kind: fault.Unknown, Path: at.Key("element"), Given: fault.Given(indicator.Element), Accepted: wantElement,
			})
		}
	}
	faults.AddError("rules", e.Rules.Check())
	for i, entry := range e.Rules {
		if !entry.Ended {
			faults.AddError(fault.Path("rules").Index(i).Key("value"), entry.Value.Check())
		}
	}
	return faults.Err()
}

// On rates every indicator and every element of the model on the day, by the rule in force on it. An element is rated from
// below:
//
//   - measured by indicators, it has the lowest rating of them; but where an element that leads to it is not rated, at most
//     [Rule.Unsupported]: that the program brought it about is not shown;
//   - measured by none, it has the lowest rating of the elements that lead to it, at most [Rule.Unmeasured], where each of
//     them is measured itself and is at [Progress] or higher; else it is not rated: what is inferred carries one step and
//     no further, and that progress is not shown below says nothing of what is above;
//   - measured by none, and with nothing that leads to it, it is not rated.
//
// [NotRated] being the lowest, no rating rises anywhere in the model when evidence is taken away or a value gets worse.
// Evidence is the observations, their sources and the baselines; model, indicators, targets, periods due and rule are the
// question, and another question may have another answer.
//
// An evaluation that is faulty, no day, and a day on which no rule is in force are errors. It takes time in proportion to
// the elements, what they lead to, and the indicators with their observations.
func (e Evaluation) On(day calendar.Date) (Report, error) {
	if err := e.Check(); err != nil {
		return Report{}, err
	}
	rules := e.Rules
	if rules == nil {
		rules = StandardRule()
	}
	if day.IsZero() {
		return Report{}, fault.Absent("on", wantDay)
	}
	rule, known := rules.On(day)
	if !known {
		return Report{}, fault.Absent("rules", wantRule)
	}
	report := Report{Model: e.Model.ID, On: day, Basis: rule.Basis}
	for _, indicator := range e.Indicators {
		report.Indicators = append(report.Indicators, rule.Value.Rate(indicator, day))
	}
	report.Elements = rule.Value.rollUp(e.Model, e.measures(report.Indicators))
	return report, nil
}

// measures are, for each element, the results of its indicators.
func (e Evaluation) measures(results []Result) [][]Result {
	places := e.Model.places()
	measures := make([][]Result, len(e.Model.Elements))
	for i, result := range results {
		at := places[e.Indicators[i].Element]
		measures[at] = append(measures[at], result)
	}
	return measures
}

var (
	stepIndicator   = bilingual.Text{English: "Indicator %s: %s", French: "Indicateur %s\u00a0: %s"}
	stepNotMeasured = bilingual.Text{English: "No indicator measures it", French: "Aucun indicateur ne le mesure"}
	stepNothing     = bilingual.Text{English: "No indicator measures it, and nothing leads to it", French: "Aucun indicateur ne le mesure et rien n'y mène"}
	stepBelow       = bilingual.Text{English: "Lowest of what leads to it: %s (%s)", French: "Cote la plus basse de ce qui y mène\u00a0: %s (%s)"}
	stepInferred    = bilingual.Text{English: "It rests on what is not measured: %s; no rating is inferred from that", French: "Repose sur ce qui n'est pas mesuré\u00a0: %s\u00a0; aucune cote n'en est déduite"}
	stepNoneShown   = bilingual.Text{English: "Progress is not shown for all that leads to it: no rating is inferred", French: "Le progrès n'est pas démontré pour tout ce qui y mène\u00a0: aucune cote n'en est déduite"}
	stepUnmeasured  = bilingual.Text{
		English: "Inferred and not measured, it is rated at most: %s", French: "Déduit et non mesuré, il reçoit au plus la cote\u00a0: %s",
	}
	stepUnsupported = bilingual.Text{
		English: "What leads to it is not all rated: it is rated at most: %s",
		French:  "Ce qui y mène n'est pas entièrement coté\u00a0: il reçoit au plus la cote\u00a0: %s",
	}
)

// rollUp rates the elements, those first that lead to others. The model has no circles.
func (r Rule) rollUp(model LogicModel, measures [][]Result) []ElementResult {
	results := make([]ElementResult, len(model.Elements))
	below := model.below()
	order, _ := model.order()
	for _, at := range order {
		element := model.Elements[at]
		result := ElementResult{Element: element.ID, Level: element.Level, Title: element.Title, Rating: NotRated}
		led := feeders{lowest: TargetReached}
		for _, from := range below[at] {
			led.add(results[from], len(measures[from]) > 0)
		}
		switch {
		case len(measures[at]) > 0:
			result.measure(r, measures[at], led)
		case len(below[at]) > 0:
			result.infer(r, led)
		default:
			result.step(stepNothing)
		}
		result.step(stepRating, result.Rating.Title())
		results[at] = result
	}
	return results
}

// feeders are what leads to an element: the lowest rating of them, which have it, and which are not measured themselves.
type feeders struct {
	lowest           Rating
	have, unmeasured []bilingual.Text
}

func (f *feeders) add(result ElementResult, measured bool) {
	if result.Rating.Compare(f.lowest) < 0 {
		f.lowest, f.have = result.Rating, nil
	}
	if result.Rating == f.lowest {
		f.have = append(f.have, result.Title)
	}
	if !measured {
		f.unmeasured = append(f.unmeasured, result.Title)
	}
}

func (r *ElementResult) step(form bilingual.Text, parts ...bilingual.Text) {
	r.Steps = append(r.Steps, say(form, parts...))
}

// measure rates an element by its indicators.
func (r *ElementResult) measure(rule Rule, results []Result, led feeders) {
	r.Rating = TargetReached
	for _, result := range results {
		r.step(stepIndicator, quoted(result.Title), result.Rating.Title())
		r.Rating = lower(r.Rating, result.Rating)
	}
	if len(led.have) == 0 {
		return
	}
	r.step(stepBelow, led.lowest.Title(), listed(led.have))
	if led.lowest == NotRated && rule.Unsupported.Compare(r.Rating) < 0 {
		r.Rating = rule.Unsupported
		r.step(stepUnsupported, rule.Unsupported.Title())
	}
}

// infer rates an element that no indicator measures by what leads to it.
func (r *ElementResult) infer(rule Rule, led feeders) {
	r.step(stepNotMeasured)
	r.step(stepBelow, led.lowest.Title(), listed(led.have))
	switch {
	case len(led.unmeasured) > 0:
		r.step(stepInferred, listed(led.unmeasured))
	case led.lowest.Compare(Progress) < 0:
		r.step(stepNoneShown)
	default:
		r.Rating = lower(led.lowest, rule.Unmeasured)
		if r.Rating != led.lowest {
			r.step(stepUnmeasured, rule.Unmeasured.Title())
		}
	}
}

type evaluationJSON struct {
	Model      LogicModel            `json:"model,omitzero"`
	Indicators []Indicator           `json:"indicators,omitzero"`
	Rules      policy.Timeline[Rule] `json:"rules,omitzero"`
}

// MarshalJSON writes the evaluation as an object without what is not stated; the zero Evaluation as an empty one.
func (e Evaluation) MarshalJSON() ([]byte, error) { return json.Marshal(evaluationJSON(e)) }

// UnmarshalJSON reads what [Evaluation.MarshalJSON] writes. All faults are reported together, and leave the Evaluation as
// it was. What it lacks is for [Evaluation.Check] to say.
func (e *Evaluation) UnmarshalJSON(data []byte) error {
	var read Evaluation
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("model", &read.Model)
		fault.Items(o, "indicators", &read.Indicators)
		fault.Items(o, "rules", &read.Rules)
	})
	if err != nil {
		return err
	}
	*e = read
	return nil
}
