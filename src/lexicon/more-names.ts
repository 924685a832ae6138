import { words } from './word-list.ts';

/** More first names of women, as the English-speaking press prints them. Written for this project, Apache-2.0. */
export const WOMEN = words(`
Kristen Yvette Heather Peggy Rita Connie Edna Cindy Erin Josephine Thelma Ethel Elaine Marjorie Monica Pauline Juanita Anita Lucille
Joanne Alicia Suzanne Gail Bertha Darlene Geraldine Lorraine Erica Beatrice Bernice Audrey Annette Renee Melanie Loretta Jeanette
Laurie Nina Jeanne Haley Marta Tilda Hanna Tessa Kaitlin Caitlin Colleen Gwen Gwendolyn Harriet Hilary Imogen Iris Jodi Jodie Jocelyn
Karla Kendra Kirstie Lindsay Lindsey Lorna Lucinda Mandy Marcia Maxine Meredith Mindy Miranda Moira Mona Muriel Myra Paula Philippa
Polly Rosalind Sabrina Serena Shelley Tamara Thea Tricia Trish Verity Vicki Vicky Wilma Zelda Annika Ayse Clarissa Fatma Heba Ilaria
Ioana Katarina Lara Larissa Lubna Milena Mirjam Nawal Rima Sofia Zeynep Saskia Femke Marieke Anneke Sanne Beverley Kellyanne Ivanka
Melania Elise Louise Therese Colette Odette Paulette Bernadette Suzette Jeannette Antoinette Juliette Henriette Charlene Marlene Irene
Corinne Adrienne Vivienne Fabienne Lucienne Marianne Susanne Dianne Roseanne Leanne Julianne Gretchen Doreen Noreen Jolene Arlene Leah
`);

/** More first names of men. Written for this project, Apache-2.0. */
export const MEN = words(`
Lucas Rishi Jared Marc Marcus Mitch Phillip Reggie Russ Shaun Stan Wes Nate Brad Brent Curtis Damian Darren Darrell Derrick Dominic
Dustin Dwight Eddie Edgar Elliot Elliott Evan Frederick Gareth Garrett Geoff Gilbert Hank Harvey Herbert Horace Jake Jasper Kirk Oskar
Anton Aidan Cecil Clive Clyde Conor Donovan Dudley Edmund Floyd Giles Irving Irwin Jarvis Jermaine Jerome Kelvin Kendrick Leland Lyle
Magnus Neville Noel Reuben Rhys Selwyn Tristan Virgil Wendell Wilfred Yannick Ahmet Emre Murat Kemal Cem Tarik Bilal Imran Naveed Asif
Sanjay Rajiv Rahul Vikram Arun Ashok Deepak Kenji Hiroshi Takeshi Kwame Kofi Chidi Femi Tunde Sipho Jabu Miroslav Bogdan Radek Jaroslaw
`);
