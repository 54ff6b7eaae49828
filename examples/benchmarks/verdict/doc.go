// Package verdict measures the verdict on one officer for one post beside three policy engines of the same language, on
// the same twenty rules and the same data: cel-go, cedar-go and OPA.
//
// Everything is favourable to the others: their programs are compiled beforehand and their input is converted beforehand;
// days are whole numbers such as 20080501, so that they compare without a calendar; the scores in the language of the
// post and the first and last day abroad are picked out beforehand. The library gets the officer as the program keeps
// her, with lists of languages and tours.
//
//	go test -run . -bench . -benchmem -count 5 ./verdict
package verdict
