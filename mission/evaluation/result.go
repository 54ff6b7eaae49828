package evaluation

import (
	"encoding/json"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Result is the rating of one [Indicator] on a day, with the steps that led to it. [Rule.Rate] makes it. The zero Result is
// none.
//
// Its JSON form is an object; that of the zero Result is an empty one. It prints after decoding as before.
type Result struct {
	// Indicator is the ID of the indicator.
	Indicator string
	// Title is what was measured, as people read it.
	Title bilingual.Text
	// On is the day of the rating.
	On calendar.Date
	// Rating is the rating.
	Rating Rating
	// Over is the period that was looked at; zero where none had ended.
	Over calendar.Period
	// Value is the value that was observed; zero where none was.
	Value policy.Measure
	// Evidence is what its sources count together, in [policy.Points]; zero where it came to none.
	Evidence policy.Measure
	// Steps are the steps to the rating in their order, the last of them the rating.
	Steps []bilingual.Text
}

// IsZero says whether it is no result: nothing about it is stated.
func (r Result) IsZero() bool {
	return r.Indicator == "" && r.Title.IsZero() && r.On.IsZero() && r.Rating == "" && r.Over.IsZero() && r.Value.IsZero() &&
		r.Evidence.IsZero() && r.Steps == nil
}

// Why is the step that decided: the last but the rating itself; zero where there is none. Of an indicator that is not
// rated it says what is lacking.
func (r Result) Why() bilingual.Text { return deciding(r.Steps) }

func deciding(steps []bilingual.Text) bilingual.Text {
	if len(steps) < 2 {
		return bilingual.Text{}
	}
	return steps[len(steps)-2]
}

// In is the result in the language of the tag: what was measured and the rating on the first line, a step on each that
// follows.
func (r Result) In(tag language.Tag) string {
	return lines(tag, r.Title.In(tag)+bilingual.Colon(tag)+r.Rating.Title().In(tag), r.Steps)
}

// String is the result in English.
func (r Result) String() string { return r.In(language.English) }

type resultJSON struct {
	Indicator string           `json:"indicator,omitzero"`
	Title     bilingual.Text   `json:"title,omitzero"`
	On        calendar.Date    `json:"on,omitzero"`
	Rating    Rating           `json:"rating,omitzero"`
	Over      calendar.Period  `json:"over,omitzero"`
	Value     policy.Measure   `json:"value,omitzero"`
	Evidence  policy.Measure   `json:"evidence,omitzero"`
	Steps     []bilingual.Text `json:"steps,omitzero"`
}

// MarshalJSON writes the result as an object without what is not stated; the zero Result as an empty one. A text in one
// language only and a rating that is none are errors: they could not be read again.
func (r Result) MarshalJSON() ([]byte, error) { return json.Marshal(resultJSON(r)) }

// UnmarshalJSON reads what [Result.MarshalJSON] writes. All faults are reported together, and leave the Result as it was.
func (r *Result) UnmarshalJSON(data []byte) error {
	var read Result
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("indicator", &read.Indicator)
		o.Optional("title", &read.Title)
		o.Optional("on", &read.On)
		o.Optional("rating", &read.Rating)
		o.Optional("over", &read.Over)
		o.Optional("value", &read.Value)
		o.Optional("evidence", &read.Evidence)
		fault.Items(o, "steps", &read.Steps)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

// ElementResult is the rating of one [Element] of the model on a day, with the steps that led to it. [Evaluation.On] makes it.
// The zero ElementResult is none.
//
// Its JSON form is an object; that of the zero ElementResult is an empty one.
type ElementResult struct {
	// Element is the ID of the element.
	Element string
	// Level is where it stands.
	Level Level
	// Title is the element as people read it.
	Title bilingual.Text
	// Rating is the rating.
	Rating Rating
	// Steps are the steps to the rating in their order, the last of them the rating.
	Steps []bilingual.Text
}

// IsZero says whether it is none: nothing about it is stated.
func (o ElementResult) IsZero() bool {
	return o.Element == "" && o.Level == "" && o.Title.IsZero() && o.Rating == "" && o.Steps == nil
}

// Why is the step that decided: the last but the rating itself; zero where there is none.
func (o ElementResult) Why() bilingual.Text { return deciding(o.Steps) }

// In is the result in the language of the tag: the element and its rating on the first line, a step on each that follows.
func (o ElementResult) In(tag language.Tag) string {
	return lines(tag, o.Title.In(tag)+bilingual.Colon(tag)+o.Rating.Title().In(tag), o.Steps)
}

// String is the result in English.
func (o ElementResult) String() string { return o.In(language.English) }

type elementResultJSON struct {
	Element string           `json:"element,omitzero"`
	Level   Level            `json:"level,omitzero"`
	Title   bilingual.Text   `json:"title,omitzero"`
	Rating  Rating           `json:"rating,omitzero"`
	Steps   []bilingual.Text `json:"steps,omitzero"`
}

// MarshalJSON writes the result as an object without what is not stated; the zero ElementResult as an empty one. A text in one
// language only and a code that is none are errors: they could not be read again.
func (o ElementResult) MarshalJSON() ([]byte, error) { return json.Marshal(elementResultJSON(o)) }

// UnmarshalJSON reads what [ElementResult.MarshalJSON] writes. All faults are reported together, and leave the ElementResult as it
// was.
func (o *ElementResult) UnmarshalJSON(data []byte) error {
	var read ElementResult
	err := fault.Decode(data, func(from *fault.Object) {
		from.Optional("element", &read.Element)
		from.Optional("level", &read.Level)
		from.Optional("title", &read.Title)
		from.Optional("rating", &read.Rating)
		fault.Items(from, "steps", &read.Steps)
	})
	if err != nil {
		return err
	}
	*o = read
	return nil
}

// Report is what an [Evaluation] came to on a day: each indicator and each element of the model with its rating and the
// steps to it. The zero Report is none.
//
// Its JSON form is an object; that of the zero Report is an empty one.
type Report struct {
	// Model is the ID of the model.
	Model string
	// On is the day of the ratings.
	On calendar.Date
	// Indicators are the results of the indicators, in their order.
	Indicators []Result
	// Elements are the results of the elements, in the order of the model.
	Elements []ElementResult
	// Basis is what the rule rests on.
	Basis policy.Citation
}

// IsZero says whether it is no report: nothing about it is stated.
func (r Report) IsZero() bool {
	return r.Model == "" && r.On.IsZero() && r.Indicators == nil && r.Elements == nil && r.Basis.IsZero()
}

// Indicator is the result of the indicator with the ID, and whether there is one.
func (r Report) Indicator(id string) (Result, bool) {
	at := slices.IndexFunc(r.Indicators, func(result Result) bool { return result.Indicator == id })
	if at < 0 {
		return Result{}, false
	}
	return r.Indicators[at], true
}

// Element is the result of the element with the ID, and whether there is one.
func (r Report) Element(id string) (ElementResult, bool) {
	at := slices.IndexFunc(r.Elements, func(result ElementResult) bool { return result.Element == id })
	if at < 0 {
		return ElementResult{}, false
	}
	return r.Elements[at], true
}

type reportJSON struct {
	Model      string          `json:"model,omitzero"`
	On         calendar.Date   `json:"on,omitzero"`
	Indicators []Result        `json:"indicators,omitzero"`
	Elements   []ElementResult `json:"elements,omitzero"`
	Basis      policy.Citation `json:"basis,omitzero"`
}

// MarshalJSON writes the report as an object without what is not stated; the zero Report as an empty one.
func (r Report) MarshalJSON() ([]byte, error) { return json.Marshal(reportJSON(r)) }

// UnmarshalJSON reads what [Report.MarshalJSON] writes. All faults are reported together, and leave the Report as it was.
func (r *Report) UnmarshalJSON(data []byte) error {
	var read Report
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("model", &read.Model)
		o.Optional("on", &read.On)
		fault.Items(o, "indicators", &read.Indicators)
		fault.Items(o, "elements", &read.Elements)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}
