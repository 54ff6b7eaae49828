package bilingual_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

func BenchmarkWriteInFrench(b *testing.B) {
	amount := decimal.RequireFromString("44123456.5")
	for _, bench := range []struct {
		name  string
		write func(language.Tag) string
	}{
		{"date", func(tag language.Tag) string { return bilingual.Date(tag, 2008, 7, 1) }},
		{"period", func(tag language.Tag) string { return bilingual.Period(tag, 2008, 7, 1, 2009, 3, 31) }},
		{"whole number", func(tag language.Tag) string { return bilingual.Whole(tag, 71472) }},
		{"decimal number", func(tag language.Tag) string { return bilingual.Decimal(tag, amount) }},
		{"money", func(tag language.Tag) string { return bilingual.Money(tag, amount, "CAD") }},
		{"counted noun", func(tag language.Tag) string { return bilingual.Count(tag, 24, officers()) }},
		{"list of three", func(tag language.Tag) string { return bilingual.List(tag, "Laval", "Montréal", "Québec") }},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				bench.write(language.French)
			}
		})
	}
}

func BenchmarkReadTextInFrench(b *testing.B) {
	text := bilingual.Text{English: "tour of duty", French: "période d'affectation"}
	b.ReportAllocs()
	for b.Loop() {
		text.In(language.CanadianFrench)
	}
}
