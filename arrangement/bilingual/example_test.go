package bilingual_test

import (
	"fmt"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// One sentence, written once for each language.
func Example() {
	officer := bilingual.Noun{
		One:   bilingual.Text{English: "officer", French: "policier"},
		Other: bilingual.Text{English: "officers", French: "policiers"},
	}
	strength := bilingual.Both(func(tag language.Tag) string {
		format := bilingual.Text{English: "%s: %s", French: "%s\u00a0: %s"}.In(tag)
		return fmt.Sprintf(format, bilingual.Period(tag, 2008, 7, 1, 2009, 3, 31), bilingual.Count(tag, 24, officer))
	})
	fmt.Printf("%q\n%q\n", strength.English, strength.French)
	// Output:
	// "July 1, 2008 to March 31, 2009: 24\u00a0officers"
	// "du 1er juillet 2008 au 31 mars 2009\u00a0: 24\u00a0policiers"
}

func ExampleText() {
	title := bilingual.Text{English: "tour of duty", French: "période d'affectation"}
	fmt.Println(title.In(language.MustParse("en-CA")))
	fmt.Println(title.In(language.MustParse("fr-CA")))
	fmt.Println(title.Complete(), bilingual.Text{English: "tour of duty"}.Complete())
	// Output:
	// tour of duty
	// période d'affectation
	// true false
}

// What is not to be translated reads the same in both languages.
func ExampleSame() {
	fmt.Println(bilingual.Same("MINUSTAH").In(language.French))
	// Output: MINUSTAH
}

func ExampleBoth() {
	day := bilingual.Both(func(tag language.Tag) string { return bilingual.Date(tag, 2006, 4, 1) })
	fmt.Println(day.English)
	fmt.Println(day.French)
	// Output:
	// April 1, 2006
	// 1er avril 2006
}

// A speaker of Haitian Creole is not taken for a speaker of French.
func ExampleOfficial() {
	for _, code := range []string{"fr-CA", "fr-HT", "ht", "en-CA"} {
		fmt.Println(code, bilingual.Official(language.MustParse(code)))
	}
	// Output:
	// fr-CA fr
	// fr-HT fr
	// ht en
	// en-CA en
}

// Codes and their titles are one table; an enumeration is a type and such a table.
func ExampleCodes() {
	type Priority string
	priorities := bilingual.Codes[Priority]{
		{Code: "high", Title: bilingual.Text{English: "high", French: "élevée"}},
		{Code: "low", Title: bilingual.Text{English: "low", French: "faible"}},
	}
	for code := range priorities.All() {
		fmt.Println(code, priorities.Title(code).French)
	}
	fmt.Println(priorities.Has("urgent"))
	// Output:
	// high élevée
	// low faible
	// false
}

func ExampleCode() {
	urgent := bilingual.Code[string]{Code: "urgent", Title: bilingual.Text{English: "urgent", French: "urgente"}}
	codes := bilingual.Codes[string]{urgent}
	fmt.Println(codes.Has("urgent"), codes.Title("urgent").In(language.French))
	// Output: true urgente
}

func ExampleDate() {
	fmt.Println(bilingual.Date(language.English, 2008, 7, 1))
	fmt.Println(bilingual.Date(language.French, 2008, 7, 1))
	fmt.Println(bilingual.Date(language.French, 2008, 7, 2))
	// Output:
	// July 1, 2008
	// 1er juillet 2008
	// 2 juillet 2008
}

// What is known only to the month or to the year is written without a day that nobody knows.
func ExampleMonth() {
	fmt.Println(bilingual.Month(language.English, 2004, 5), bilingual.Year(language.English, 2004))
	fmt.Println(bilingual.Month(language.French, 2004, 5), bilingual.Year(language.French, 2004))
	// Output:
	// May 2004 2004
	// mai 2004 2004
}

func ExampleYear() {
	fmt.Println(bilingual.Year(language.French, 2004), bilingual.Whole(language.English, 2004))
	// Output: 2004 2,004
}

// Both days belong to the period.
func ExamplePeriod() {
	fmt.Println(bilingual.Period(language.English, 2008, 7, 1, 2009, 3, 31))
	fmt.Println(bilingual.Period(language.French, 2008, 7, 1, 2009, 3, 31))
	// Output:
	// July 1, 2008 to March 31, 2009
	// du 1er juillet 2008 au 31 mars 2009
}

func ExampleSince() {
	fmt.Println(bilingual.Since(language.English, 2008, 7, 1))
	fmt.Println(bilingual.Since(language.French, 2008, 7, 1))
	// Output:
	// from July 1, 2008 on
	// à compter du 1er juillet 2008
}

// The spaces of French numbers do not break: they are U+00A0.
func ExampleWhole() {
	fmt.Println(bilingual.Whole(language.English, 71472))
	fmt.Printf("%q\n", bilingual.Whole(language.French, 71472))
	// Output:
	// 71,472
	// "71\u00a0472"
}

func ExampleDecimal() {
	hours := decimal.RequireFromString("1234.50")
	fmt.Println(bilingual.Decimal(language.English, hours))
	fmt.Printf("%q\n", bilingual.Decimal(language.French, hours))
	// Output:
	// 1,234.50
	// "1\u00a0234,50"
}

func ExamplePercent() {
	share := decimal.RequireFromString("72.6")
	fmt.Println(bilingual.Percent(language.English, share))
	fmt.Printf("%q\n", bilingual.Percent(language.French, share))
	// Output:
	// 72.6%
	// "72,6\u00a0%"
}

func ExampleMoney() {
	amount := decimal.RequireFromString("1234.5")
	for _, code := range []string{"CAD", "USD", "CHF"} {
		fmt.Printf("%q %q\n", bilingual.Money(language.English, amount, code), bilingual.Money(language.French, amount, code))
	}
	// Output:
	// "$1,234.50" "1\u00a0234,50\u00a0$"
	// "US$1,234.50" "1\u00a0234,50\u00a0$\u00a0US"
	// "CHF\u00a01,234.50" "1\u00a0234,50\u00a0CHF"
}

func ExampleNoun() {
	vacancy := bilingual.Noun{
		One:   bilingual.Text{English: "vacancy", French: "poste vacant"},
		Other: bilingual.Text{English: "vacancies", French: "postes vacants"},
	}
	fmt.Println(vacancy.For(language.English, 0), vacancy.For(language.French, 0))
	fmt.Println(vacancy.For(language.English, 2), vacancy.For(language.French, 2))
	// Output:
	// vacancies poste vacant
	// vacancies postes vacants
}

func ExampleCount() {
	for _, n := range []int{0, 1, 1412} {
		fmt.Printf("%q %q\n", bilingual.Count(language.English, n, officers()), bilingual.Count(language.French, n, officers()))
	}
	// Output:
	// "0\u00a0officers" "0\u00a0policier"
	// "1\u00a0officer" "1\u00a0policier"
	// "1,412\u00a0officers" "1\u00a0412\u00a0policiers"
}

func ExampleList() {
	fmt.Println(bilingual.List(language.English, "Laval", "Montréal", "Québec"))
	fmt.Println(bilingual.List(language.French, "Laval", "Montréal", "Québec"))
	fmt.Println(bilingual.List(language.English, "July 1, 2008", "May 3, 2009", "June 2, 2010"))
	// Output:
	// Laval, Montréal and Québec
	// Laval, Montréal et Québec
	// July 1, 2008; May 3, 2009; and June 2, 2010
}

func ExampleQuote() {
	fmt.Println(bilingual.Quote(language.English, "fr-CA"))
	fmt.Printf("%q\n", bilingual.Quote(language.French, "fr-CA"))
	// Output:
	// “fr-CA”
	// "«\u00a0fr-CA\u00a0»"
}
