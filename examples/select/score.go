package main

import (
	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel/selection"
)

// score reads a score. The usual ones are read here, which is quick; the library reads the others, and refuses them.
func (r *reader) score() selection.Score {
	if !r.starts('"', wantText) {
		return 0
	}
	text, ok := r.string()
	if !ok {
		return 0
	}
	if score, usual := usualScore(text); usual {
		return score
	}
	score, err := selection.ParseScore(string(text))
	for _, f := range fault.Of(err) {
		r.fault(r.path, f.Kind, f.Given, f.Accepted)
	}
	return score
}

// usualScore is that of a few digits, and at most two more after a point.
func usualScore(text []byte) (selection.Score, bool) {
	n, places, digits := selection.Score(0), -1, 0
	for i, c := range text {
		switch {
		case c == '.' && places < 0 && digits > 0:
			places, digits = 0, 0
		case c < '0' || c > '9':
			return 0, false
		default:
			if digits++; places >= 0 {
				places++
			}
			if i == 1 && text[0] == '0' {
				return 0, false
			}
			n = n*10 + selection.Score(c-'0')
		}
	}
	if digits == 0 || len(text) > 9 || places > 2 {
		return 0, false
	}
	for range 2 - max(0, places) {
		n *= 10
	}
	return n, true
}

// share reads a share in percent.
func (r *reader) share() policy.Measure {
	text, ok := r.text()
	if !ok {
		return policy.Measure{}
	}
	// a percentage has the form of a score
	score, err := selection.ParseScore(text)
	if err == nil && score >= 0 && score <= 10_000 {
		if share, err := policy.Measured(decimal.New(int64(score), -2), policy.Percent); err == nil {
			return share
		}
	}
	r.fault(r.path, fault.OutOfRange, fault.Given(text), bilingual.Text{
		English: "a share from 0 to 100, of at most two decimal places", French: "une part de 0 à 100, d'au plus deux décimales",
	})
	return policy.Measure{}
}
